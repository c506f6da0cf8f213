import type { IRunOptions } from 'docx'
import { AlignmentType, Document, ImageRun, Packer, Paragraph, TextRun } from 'docx'

import { sceneCode } from '@/cloudfunctions/kit/wechat'

/** Lengths in twentieths of a point (docx "twips"): 1 mm = 56.7. */
const MM = 56.7
export const PAGES = {
  A3: { width: Math.round(297 * MM), height: Math.round(420 * MM) },
  A4: { width: Math.round(210 * MM), height: Math.round(297 * MM) },
} as const

interface Look {
  bold?: boolean
  color?: string
}

/** Sizes in points; `docx` counts half-points. */
export const run = (text: string, points: number, { bold = false, color = '221A14' }: Look = {}): TextRun => {
  const options: IRunOptions = { text, size: points * 2, bold, font: '微软雅黑', color }
  return new TextRun(options)
}

/** A centred line; `after`: points of space below. */
export const line = (text: string, points: number, { after = 6, ...look }: Look & { after?: number } = {}) =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: Math.round(after * 20) },
    children: [run(text, points, look)],
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
