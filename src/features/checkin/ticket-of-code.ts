/** The six digits inside whatever the ticket's code carries: the number alone, or an address with it. */
export const ticketOfCode = (code: string): string | null => /(?:^|\D)(\d{6})(?:\D|$)/.exec(code)?.[1] ?? null
