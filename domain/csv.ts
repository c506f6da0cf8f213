/** OWASP, CSV injection: a cell that begins so would be run as a formula by a spreadsheet. */
const FORMULA = /^[=+\-@\t\r]/

const cell = (text: string): string => `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`

const MARKS = [',', ';', '\t'] as const

/** Whichever separates most in the first line: spreadsheets write what their country writes. */
const markOf = (text: string): string => {
  const [first = ''] = text.split(/\r?\n/, 1)
  const count = (mark: string) => first.split(mark).length
  return MARKS.reduce<string>((best, mark) => (count(mark) > count(best) ? mark : best), ',')
}

/** RFC 4180 read back, line by line. More cells than `most`: null. */
export const rowsOfCsv = (text: string, most: number): string[][] | null => {
  const body = text.replace(/^\uFEFF/, '')
  const mark = markOf(body)
  const piece = new RegExp(`"((?:[^"]|"")*)"|([^${mark}\r\n]+)|(${mark})|(\r?\n|\r)`, 'gu')
  const rows: string[][] = [['']]

  let cells = 1
  for (const [, quoted, plain, next, end] of body.matchAll(piece)) {
    if (next !== undefined || end !== undefined) cells += 1
    if (cells > most) return null
    const row = rows.at(-1) ?? []
    if (end !== undefined) rows.push([''])
    else if (next !== undefined) row.push('')
    else row.push(`${row.pop() ?? ''}${quoted?.replaceAll('""', '"') ?? plain ?? ''}`)
  }
  return rows
}

/** Rows as RFC 4180 text, with the mark by which spreadsheets know UTF-8. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`
