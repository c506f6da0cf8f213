/** One figure of the bench. `ok` null: shown, never gated (absolute times, memory). */
export interface Figure {
  value: number
  unit: string
  aim: string
  ok: boolean | null
}

export type Figures = Record<string, Figure>

export const atMost = (value: number, limit: number, unit: string): Figure => ({
  ...{ value, unit, aim: `≤ ${limit}`, ok: value <= limit },
})

export const atLeast = (value: number, limit: number, unit: string): Figure => ({
  ...{ value, unit, aim: `≥ ${limit}`, ok: value >= limit },
})

export const exactly = (value: number, wanted: number, unit: string): Figure => ({
  ...{ value, unit, aim: `= ${wanted}`, ok: value === wanted },
})

export const shown = (value: number, unit: string): Figure => ({
  ...{ value: Math.round(value * 10) / 10, unit, aim: '' },
  ok: null,
})

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
