import sharp from 'sharp'

/** Enough to read a handwritten sheet; WeChat's own compressed pictures are smaller. */
const MAX_PIXELS = 2000

/** What cameras write. A drawing (SVG) is a program: it is not even opened. */
const CAMERA = new Set<string>(['jpeg', 'png', 'webp', 'heif'])

/** The photo again: upright, without EXIF (place, time, phone), capped. Null: not a photo. The type is taken from the content. */
export const reencode = async (bytes: Buffer): Promise<Buffer | null> => {
  try {
    const photo = sharp(bytes, { limitInputPixels: 60_000_000 })
    if (!CAMERA.has((await photo.metadata()).format)) return null

    return await photo
      .rotate()
      .resize({ width: MAX_PIXELS, height: MAX_PIXELS, fit: 'inside', withoutEnlargement: true })
      .jpeg({ quality: 80 })
      .toBuffer()
  } catch {
    return null
  }
}
