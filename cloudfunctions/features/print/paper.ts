import { AlignmentType, Document, ImageRun, Packer, Paragraph, TextRun } from 'docx'

import { sceneCode } from '@/cloudfunctions/kit/wechat'

/** Lengths in twentieths of a point (docx "twips"): 1 mm = 56.7. */
const MM = 56.7
export const PAGES = {
  A3: { width: Math.round(297 * MM), height: Math.round(420 * MM) },
  A4: { width: Math.round(210 * MM), height: Math.round(297 * MM) },
} as const

/** A printed sheet lies far from the eyes: sizes in points; `docx` counts half-points. */
export const line = (
  text: string,
  points: number,
  options: { bold?: boolean; color?: string; after?: number } = {},
) =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: Math.round((options.after ?? 6) * 20) },
    children: [
      new TextRun({
        text,
        size: points * 2,
        bold: options.bold ?? false,
        font: '微软雅黑',
        color: options.color ?? '221A14',
      }),
    ],
  })

export const codeImage = (png: Buffer, pixels: number): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 200, after: 200 },
    children: [new ImageRun({ type: 'png', data: png, transformation: { width: pixels, height: pixels } })],
  })

/** The page every code opens: home, whose scene names the place, or an activity of it. */
export const HOME_PAGE = 'pages/home/index'
export const codeFor = (scene: string): Promise<Buffer> => sceneCode(scene, HOME_PAGE)

export const toFile = (
  size: keyof typeof PAGES,
  children: ConstructorParameters<typeof Document>[0]['sections'][0]['children'],
): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({
      creator: '晚晴',
      sections: [
        {
          properties: {
            page: { size: PAGES[size], margin: { top: 850, bottom: 850, left: 850, right: 850 } },
          },
          children,
        },
      ],
    }),
  )
