/** State in words, sign and colour together. */
export type Tone = 'good' | 'care' | 'bad' | 'plain'

export const SIGNS = { good: '✓', care: '!', bad: '✕', plain: 'i' } as const satisfies Record<Tone, string>
