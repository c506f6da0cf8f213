import axe from 'axe-core'
import type { Page } from 'playwright-core'

import { contrast } from './contrast'
import type { Outline, Target } from './in-page'
import { install, outline, targets } from './in-page'
import type { Overflow, Piece } from './in-page-text'
import { overflows, pieces } from './in-page-text'

/** One breach of rules.md 1.3: which rule, where, and the figure that was measured. */
export interface Violation {
  rule: string
  where: string
  figure: string
}

export interface Norm {
  /** Staff pages on a PC: targets ≥ 44 px, small text allowed. */
  desk?: boolean
  step: 'standard' | 'elder' | 'largest'
}

const SMALLEST_TEXT = { standard: 16, elder: 18, largest: 30 } as const
const LARGE_PX = 24
const LARGE_BOLD_PX = 18.66
const HALF_PIXEL = 0.5

const at = (rule: string, where: string, figure: string): Violation => ({ rule, where, figure })

/** T1: what can be tapped is large enough. T12: it has a name, and a custom control its state. */
export const targetViolations = (found: readonly Target[], { desk = false, step }: Norm): Violation[] => {
  const least = desk || step === 'standard' ? 44 : 60

  return found.flatMap(({ selector, name, role, width, height, stateless }) => [
    ...(Math.min(width, height) < least - HALF_PIXEL
      ? [at('T1', `${selector} ${name}`, `${width.toFixed(0)}×${height.toFixed(0)} < ${least}`)]
      : []),
    ...(name === '' ? [at('T12', selector, `${role} without a name`)] : []),
    ...(stateless ? [at('T12', `${selector} ${name}`, `${role} without its state`)] : []),
  ])
}

/** T2 size, T3 line height, T4 contrast, and the part of T5 that concerns a text in its box. */
export const textViolations = (found: readonly Piece[], { step, desk = false }: Norm): Violation[] => {
  const least = SMALLEST_TEXT[desk ? 'standard' : step]

  return found.flatMap(({ selector, text, size, weight, line, ink, grounds, spills }) => {
    const where = `${selector} ${text}`
    const large = size >= LARGE_PX || (size >= LARGE_BOLD_PX && weight >= 700)
    const ratio = contrast(ink, grounds)
    return [
      ...(size < least ? [at('T2', where, `${size}px < ${least}px`)] : []),
      ...(line < 1.3 - 0.01 ? [at('T3', where, `line ${line.toFixed(2)} < 1.3`)] : []),
      ...(ratio < (large ? 3 : 4.5) ? [at('T4', where, `contrast ${ratio.toFixed(2)}`)] : []),
      ...(spills ? [at('T5', where, 'text leaves its box')] : []),
    ]
  })
}

/** Line boxes touch; letters overlap only when more than a quarter of the line is shared. */
const liesUpon = (one: Piece, other: Piece): boolean =>
  one.layer === other.layer &&
  one.boxes.some((mine) =>
    other.boxes.some((its) => {
      const wide = Math.min(mine.right, its.right) - Math.max(mine.left, its.left)
      const high = Math.min(mine.bottom, its.bottom) - Math.max(mine.top, its.top)
      return wide > 2 && high > Math.min(one.size, other.size) / 4
    }),
  )

/** T5: no sideways scroll, nothing cut off, no text upon text. */
export const layoutViolations = (overflow: readonly Overflow[], found: readonly Piece[]): Violation[] => [
  ...overflow.map(({ selector, kind, by }) => at('T5', selector, `${kind} by ${by.toFixed(0)}px`)),
  ...found.flatMap((one, index) =>
    found
      .slice(index + 1)
      .filter((other) => liesUpon(one, other))
      .map((other) => at('T5', `${one.selector} ${one.text}`, `lies upon ${other.text}`)),
  ),
]

/** T10: colour never speaks alone. T13: the phone is there. T21: a title, one first heading, none left out. */
export const outlineViolations = (
  { title, headings, mute, phone }: Outline,
  { desk = false }: Norm,
): Violation[] => {
  const firsts = headings.filter(({ level }) => level === 1).length
  const jumps = headings.filter(({ level }, index) => level > (headings[index - 1]?.level ?? 0) + 1)

  return [
    ...mute.map((selector) => at('T10', selector, 'colour without a word')),
    ...(!desk && phone.length === 0 ? [at('T13', 'page', 'nobody to phone')] : []),
    ...(title.trim() === '' ? [at('T21', 'page', 'no title')] : []),
    ...(firsts === 1 ? [] : [at('T21', 'page', `${firsts} headings of level 1`)]),
    ...jumps.map(({ text }) => at('T21', text, 'a level of headings is left out')),
  ]
}

/** WCAG 1.4.12, the values of T6. */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }'

/** T6: with the reader's own spacing nothing is cut off or covered. */
export const spacingViolations = async (page: Page): Promise<Violation[]> => {
  const style = await page.addStyleTag({ content: SPACING })
  const violations = layoutViolations(await page.evaluate(overflows), await page.evaluate(pieces))
  await style.evaluate((element) => (element as unknown as HTMLElement).remove())

  return violations.map((violation) => ({ ...violation, rule: 'T6' }))
}

export const axeViolations = async (page: Page): Promise<Violation[]> => {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run())

  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => at(`axe ${id}`, node.target.join(' '), help)),
  )
}

/** T1–T6, T10, T12, T13 and T21. */
export const measuredViolations = async (page: Page, norm: Norm): Promise<Violation[]> => {
  await page.evaluate(install)
  const text = await page.evaluate(pieces)

  return [
    ...targetViolations(await page.evaluate(targets), norm),
    ...textViolations(text, norm),
    ...layoutViolations(await page.evaluate(overflows), text),
    ...outlineViolations(await page.evaluate(outline), norm),
    ...(await spacingViolations(page)),
  ]
}

/** Everything that can be found without touching the page; T8 is in dialog-norm.ts. axe takes a second: once per page is enough. */
export const elderViolations = async (page: Page, norm: Norm): Promise<Violation[]> => [
  ...(await measuredViolations(page, norm)),
  ...(await axeViolations(page)),
]
