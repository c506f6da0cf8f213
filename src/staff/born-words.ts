export const bornWords = (birthYear: number | null): string =>
  birthYear === null ? '没填出生年' : `${birthYear}年生`
