/** What a person can be found by. Initials come from the server (pinyin does not ship to phones). */
export interface SearchName {
  name: string
  /** Pinyin initials, lower case: 陈放乐 → cfl. */
  initials: string
  phone: string | null
}

const beginnings = (word: string): string[] =>
  Array.from({ length: word.length }, (_, i) => word.slice(0, i + 1))

/** Search tokens: every beginning of the name and of the initials, and the phone's last four digits. */
export const searchTokens = ({ name, initials, phone }: SearchName): string[] => [
  ...new Set([
    ...beginnings(name.replaceAll(/[·\s.]/g, '')),
    ...beginnings(initials),
    ...(phone ? [phone.slice(-4)] : []),
  ]),
]

/** Tokens under the scopes they may be searched in: one array, so that one index serves scope and word together. */
export const scopedTokens = (scopes: readonly string[], tokens: readonly string[]): string[] =>
  scopes.flatMap((scope) => tokens.map((token) => `${scope}:${token}`))

/** The token a typed word asks for. */
export const wantedToken = (scope: string, typed: string): string =>
  `${scope}:${typed
    .trim()
    .toLowerCase()
    .replaceAll(/[·\s.]/g, '')}`
