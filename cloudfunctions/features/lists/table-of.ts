import { TextDecoder } from 'node:util'

import { LIMITS } from '@/types/kernel/limits'

import { rowsOfCsv } from '@/domain/csv'

import { Unreadable } from './unreadable'
import { tableOfXlsx } from './xlsx'

/** First bytes: a zip (xlsx), and the container of xls, et and of every xlsx with a password. */
const ZIP = Buffer.from('PK\u0003\u0004', 'latin1')
const OLD = Buffer.from('d0cf11e0a1b11ae1', 'hex')

/** Control characters but tab and line ends: a picture, a program. */
const NO_TEXT = /[^\P{Cc}\t\r\n]/u

/** Chinese spreadsheets write csv in the code page of Windows, and their "Unicode text" as UTF-16; null: no text at all. */
const textOf = (bytes: Buffer): string | null => {
  const marked = bytes[0] === 0xff && bytes[1] === 0xfe
  for (const encoding of marked ? ['utf-16le'] : ['utf-8', 'gb18030']) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
      if (!NO_TEXT.test(text)) return text
    } catch {
      continue
    }
  }
  return null
}

/** Cells as text, or why there are none. The kind of file is taken from its content, never from its name. */
export const tableOf = (bytes: Buffer): string[][] | Unreadable['code'] => {
  const begins = (mark: Buffer) => bytes.subarray(0, mark.length).equals(mark)
  if (begins(OLD)) return 'TABLE.OLD'
  if (!begins(ZIP)) {
    const text = textOf(bytes)
    return text === null ? 'TABLE.TYPE' : (rowsOfCsv(text, LIMITS.tableCells) ?? 'TABLE.TOO_LARGE')
  }

  try {
    return tableOfXlsx(bytes)
  } catch (error) {
    return error instanceof Unreadable ? error.code : 'TABLE.DAMAGED'
  }
}
