/** What a person can be found by. Initials come from the server (pinyin does not ship to phones). */
export interface SearchName {
  name: string
  /** Pinyin initials, lower case: 陈放乐 → cfl. */
  initials: string
  phone: string | null
}

const bare = (word: string): string => word.replaceAll(/[·\s.]/g, '')

const beginnings = (word: string): string[] =>
  Array.from({ length: word.length }, (_, i) => word.slice(0, i + 1))

/** Search tokens: every beginning of the name and of the initials, and the phone's last four digits. */
export const searchTokens = ({ name, initials, phone }: SearchName): string[] => [
  ...new Set([...beginnings(bare(name)), ...beginnings(initials), ...(phone ? [phone.slice(-4)] : [])]),
]

/** With the birth year, the whole name and all initials: 陈秀英1948, cxy1948. An index of years would double that of tokens. */
export const bornTokens = (
  { name, initials }: Pick<SearchName, 'name' | 'initials'>,
  birthYear: number | null,
): string[] => (birthYear === null ? [] : [`${bare(name)}${birthYear}`, `${initials}${birthYear}`])

/** Tokens under the scopes they may be searched in: one array, so that one index serves scope and word together. */
export const scopedTokens = (scopes: readonly string[], tokens: readonly string[]): string[] =>
  scopes.flatMap((scope) => tokens.map((token) => `${scope}:${token}`))

/** The token a typed word asks for. */
export const wantedToken = (scope: string, typed: string): string => `${scope}:${bare(typed.toLowerCase())}`
