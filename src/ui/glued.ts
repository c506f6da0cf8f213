interface Part {
  text: string
  /** No line may begin inside it. */
  glued: boolean
}

/** A character with the punctuation behind it. */
const WITH_SIGN = /([^\s，。、；：！？”’）》」…—][，。、；：！？”’）》」…—]+)/u

/**
 * Where a phrase is longer than a line, `overflow-wrap: anywhere` breaks it before any character, a comma too; a sign that holds on
 * to the character before it cannot begin a line.
 */
export const gluedParts = (text: string): Part[] =>
  text
    .split(WITH_SIGN)
    .map((part, i) => ({ text: part, glued: i % 2 === 1 }))
    .filter(({ text: part }) => part !== '')
