import { strToU8, zipSync } from 'fflate'

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

export type XlsxCell = string | number | { day: number } | { formula: string; value: string }

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const cellOf = (cell: XlsxCell, at: string, texts: string[]): string => {
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`
  if (typeof cell === 'string') return `<c r="${at}" t="s"><v>${texts.push(cell) - 1}</v></c>`
  if ('day' in cell) return `<c r="${at}" s="1"><v>${cell.day}</v></c>`
  return `<c r="${at}" t="str"><f>${escaped(cell.formula)}</f><v>${escaped(cell.value)}</v></c>`
}

/** Parts of a workbook as a spreadsheet writes it: texts shared, a style for days, and a hidden sheet in front. */
export const xlsxParts = (rows: readonly (readonly XlsxCell[])[]): Record<string, string> => {
  const texts: string[] = []
  const lines = rows.map((row, r) => {
    const cells = row.map((cell, c) => cellOf(cell, `${String.fromCharCode(65 + c)}${r + 1}`, texts))
    return `<row r="${r + 1}">${cells.join('')}</row>`
  })
  const shared = texts.map((text) => `<si><t>${escaped(text)}</t><rPh><t>拼音</t></rPh></si>`)
  return {
    'xl/workbook.xml': `${XML}<workbook xmlns:r="${RELATIONS}"><sheets><sheet name="旧" state="hidden" r:id="rId1"/><sheet name="名单" r:id="rId2"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${XML}<Relationships><Relationship Id="rId2" Target="worksheets/sheet2.xml"/><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/styles.xml': `${XML}<styleSheet><numFmts><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="176"/></cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `${XML}<sst>${shared.join('')}</sst>`,
    'xl/worksheets/sheet1.xml': `${XML}<worksheet><sheetData/></worksheet>`,
    'xl/worksheets/sheet2.xml': `${XML}<worksheet><sheetData>${lines.join('')}</sheetData></worksheet>`,
  }
}

export const zipOf = (parts: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))

export const xlsxOf = (rows: readonly (readonly XlsxCell[])[]): Uint8Array => zipOf(xlsxParts(rows))
