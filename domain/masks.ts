/** 13812345678 → 138****5678; a landline keeps its last four digits. Empty stays empty. */
export const maskPhone = (phone: string | null): string => {
  if (!phone) return ''
  if (phone.length === 11 && phone.startsWith('1')) return `${phone.slice(0, 3)}****${phone.slice(-4)}`
  return `****${phone.slice(-4)}`
}

export const phoneTail = (phone: string | null): string => phone?.slice(-4) ?? ''

/** An ID number of which only the last four are known; empty stays empty. */
export const maskIdNumber = (tail: string): string => (tail === '' ? '' : `**************${tail}`)

/** 林桂英 → 林*英, 林英 → 林*: known to whoever bears it, no use to whoever stands behind. */
export const maskName = (name: string): string => {
  const letters = Array.from(name)
  const [first = ''] = letters
  if (letters.length < 3) return `${first}*`
  return `${first}${'*'.repeat(letters.length - 2)}${letters.at(-1) ?? ''}`
}
