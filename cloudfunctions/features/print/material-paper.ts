import type { Paragraph } from 'docx'
import { Paragraph as Lines } from 'docx'

import { MATERIAL_CATEGORIES } from '@/types/kernel/study'

import { dayOf, dayWords } from '@/domain/calendar'
import { laidOut } from '@/domain/material'
import { paragraphs } from '@/domain/notice'

import type { MaterialDocument, StoredPart, Text } from '@/cloudfunctions/features/material/document'

import { pictureOf } from './dossier-photos'
import { line, run, toFile } from './paper'

type Size = 'A4' | 'A3'

/** Points: large print begins at 16; ours is for eyes that need more. */
const LETTERS: Record<Size, { text: number; title: number; note: number }> = {
  A4: { text: 22, title: 32, note: 22 },
  A3: { text: 32, title: 44, note: 26 },
}
/** Lines as far apart as half a letter is high. */
const LINE_240THS = 360

const paragraphOf = (text: string, points: number): Paragraph =>
  new Lines({ spacing: { after: points * 8, line: LINE_240THS }, children: [run(text, points)] })

const shown = async (part: StoredPart, note: number): Promise<Paragraph[]> => {
  const image = await pictureOf(part)
  return [...(image ? [image] : []), line(part.name, note, { after: 14 })]
}

/** 大字版: everything that is read and heard, pictures with what is seen on them, and where it comes from. */
export const materialPaper = async (
  { orgName, publishedAt, version }: MaterialDocument,
  text: Text,
  size: Size,
): Promise<Buffer> => {
  const { text: points, title, note } = LETTERS[size]
  const day = dayOf(publishedAt ?? '')
  const pages: Paragraph[] = [
    line(text.title, title, { bold: true, after: 10 }),
    line(`${MATERIAL_CATEGORIES[text.category]} ${orgName}`, note, { after: 14 }),
  ]
  for (const block of laidOut(text.body, text.parts))
    pages.push(...(block.picture ? await shown(block.picture, note) : [paragraphOf(block.text, points)]))

  if (text.transcript !== '') pages.push(line('音频里说的话', title, { bold: true, after: 10 }))
  pages.push(...paragraphs(text.transcript).map((each) => paragraphOf(each, points)))
  pages.push(line(`来源：${text.source}。${day.slice(0, 4)}年${dayWords(day, day)}，第${version}版`, note))
  return toFile(size, pages)
}
