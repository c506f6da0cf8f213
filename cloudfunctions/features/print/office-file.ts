import { unzipSync } from 'fflate'

/** First bytes. */
const PDF = Buffer.from('%PDF-')
const ZIP = Buffer.from('PK\u0003\u0004')

/** The part that makes a zip a Word or an Excel file. */
const MAIN = { docx: 'word/document.xml', xlsx: 'xl/workbook.xml' } as const
/** Programs inside: whoever opens it runs them. */
const MACRO = /(?:^|\/)vbaProject\.bin$/i

/** Names only: nothing is unpacked. */
const partsOf = (bytes: Buffer): string[] => {
  const names: string[] = []
  unzipSync(bytes, {
    filter: ({ name }) => {
      names.push(name)
      return false
    },
  })
  return names
}

/** By the content, whatever its name says; null: none of the three, damaged, locked, or with a program inside. */
export const officeKind = (bytes: Buffer): 'pdf' | 'docx' | 'xlsx' | null => {
  if (bytes.subarray(0, PDF.length).equals(PDF)) return 'pdf'
  if (!bytes.subarray(0, ZIP.length).equals(ZIP)) return null
  try {
    const parts = partsOf(bytes)
    if (!parts.includes('[Content_Types].xml') || parts.some((name) => MACRO.test(name))) return null
    return (['docx', 'xlsx'] as const).find((kind) => parts.includes(MAIN[kind])) ?? null
  } catch {
    return null
  }
}
