import { strFromU8, unzipSync } from 'fflate'

import { LIMITS } from '@/types/kernel/limits'

import { Unreadable } from './unreadable'
import { visit } from './xml'
import { sheetCells } from './xlsx-sheet'

const WANTED = /^xl\/(?:workbook|sharedStrings|styles|_rels\/workbook|worksheets\/[^/]+)\.xml(?:\.rels)?$/u

/** The parts that matter, and none before all of them together are known to stay within bounds: a zip says what it unpacks to. */
const unpack = (bytes: Buffer): ((name: string) => string | null) => {
  let total = 0
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!WANTED.test(name)) return false
      total += originalSize
      if (total > LIMITS.tableUnpacked) throw new Unreadable('TABLE.TOO_LARGE')
      return true
    },
  })
  return (name) => {
    const part = parts[name]
    return part ? strFromU8(part) : null
  }
}

/** Where the first sheet that one can see lies, and from when its dates count. */
const firstSheet = (workbook: string, relations: string): { name: string; from1904: boolean } => {
  let id: string | undefined
  let from1904 = false
  let target: string | undefined
  visit(workbook, {
    open: (name, { state = 'visible', date1904 = '', ...attributes }) => {
      if (name === 'workbookPr') from1904 = date1904 === '1' || date1904 === 'true'
      if (name === 'sheet' && state === 'visible') id ??= attributes['r:id'] ?? ''
    },
  })
  visit(relations, {
    open: (name, { Id, Target }) => {
      if (name === 'Relationship' && Id === id) target ??= Target
    },
  })
  if (target === undefined) throw new Unreadable('TABLE.DAMAGED')
  return { name: target.startsWith('/') ? target.slice(1) : `xl/${target}`, from1904 }
}

/** Texts that cells point to; how a word is read aloud (rPh) is no part of it. */
const sharedTexts = (xml: string): string[] => {
  const texts: string[] = []
  let inText = false
  let aside = false
  visit(xml, {
    open: (name) => {
      if (name === 'si') texts.push('')
      if (name === 'rPh') aside = true
      inText = name === 't' && !aside
    },
    text: (text) => {
      if (inText) texts.push(`${texts.pop() ?? ''}${text}`)
    },
    close: (name) => {
      if (name === 'rPh') aside = false
      if (name === 't') inText = false
    },
  })
  return texts
}

/** Built-in formats that show a date (ECMA-376 18.8.30), those of Chinese spreadsheets included. */
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)

/** Per style of a cell: does it show a number as a date? */
const dateStyles = (xml: string): boolean[] => {
  const own = new Set<number>()
  const styles: boolean[] = []
  let inCells = false
  visit(xml, {
    open: (name, { numFmtId = '0', formatCode = '' }) => {
      const id = Number(numFmtId)
      if (name === 'numFmt' && /[ymd年月日]/iu.test(formatCode.replaceAll(/"[^"]*"|\[[^\]]*\]/gu, '')))
        own.add(id)
      if (name === 'cellXfs') inCells = true
      if (name === 'xf' && inCells) styles.push(isBuiltInDate(id) || own.has(id))
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false
    },
  })
  return styles
}

/** The first visible sheet as texts. Throws Unreadable, or whatever a damaged file makes the parsers throw. */
export const tableOfXlsx = (bytes: Buffer): string[][] => {
  const part = unpack(bytes)
  const workbook = part('xl/workbook.xml')
  // A zip of something else: Word, pictures.
  if (workbook === null) throw new Unreadable('TABLE.TYPE')
  const { name, from1904 } = firstSheet(workbook, part('xl/_rels/workbook.xml.rels') ?? '')
  const sheet = part(name)
  if (sheet === null) throw new Unreadable('TABLE.DAMAGED')

  const texts = part('xl/sharedStrings.xml')
  const styles = part('xl/styles.xml')
  return sheetCells(sheet, {
    texts: texts === null ? [] : sharedTexts(texts),
    dates: styles === null ? [] : dateStyles(styles),
    from1904,
  })
}
