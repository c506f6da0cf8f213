import sharp from 'sharp'

/** Enough to read a handwritten sheet; WeChat's own compressed pictures are smaller. */
const MAX_PIXELS = 2000

/** The picture again: upright, without EXIF (place, time, phone), capped. Null: not a picture. The type is taken from the content. */
export const reencode = async (bytes: Buffer): Promise<Buffer | null> => {
  try {
    return await sharp(bytes, { limitInputPixels: 60_000_000 })
      .rotate()
      .resize({ width: MAX_PIXELS, height: MAX_PIXELS, fit: 'inside', withoutEnlargement: true })
      .jpeg({ quality: 80 })
      .toBuffer()
  } catch {
    return null
  }
}
