/** Joins class names; a name that a stylesheet does not have drops out. */
export const cx = (...names: (string | false | null | undefined)[]): string => names.filter(Boolean).join(' ')
