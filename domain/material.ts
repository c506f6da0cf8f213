import type { MaterialDraft, MaterialPart, MaterialState } from '@/types/material-shapes'
import { STUDY_LIMITS } from '@/types/kernel/study'

import { needsAnother } from './dossier'
import { paragraphs } from './notice'

type Part = Pick<MaterialPart, 'kind' | 'name' | 'after'>

/** As far as a rule asks. */
interface Written extends MaterialDraft {
  state: MaterialState
  parts: readonly Part[]
}

const has = (parts: readonly Part[], kind: Part['kind']): boolean => parts.some((part) => part.kind === kind)

/** What is missing before somebody else can agree, each in a sentence. */
export const gapsOf = ({ body, source, transcript, videoLink, parts }: Omit<Written, 'state'>): string[] => [
  ...(source === '' ? ['写上来源，例如：厦门日报'] : []),
  ...(body === '' && videoLink === '' && !has(parts, 'audio') && !has(parts, 'video')
    ? ['写正文，或放上音频、视频']
    : []),
  ...(has(parts, 'audio') && transcript === '' ? ['写上音频里说的话，听不清的人可以看'] : []),
]

export const whyNotAsk = (written: Written): 'MATERIAL.ASKED' | 'MATERIAL.NOT_READY' | null => {
  if (written.state === 'asked') return 'MATERIAL.ASKED'
  return gapsOf(written).length > 0 ? 'MATERIAL.NOT_READY' : null
}

/** Who wrote or asked does not agree, as with a plan (decision 18). */
export const whyNotDecide = (
  state: MaterialState,
  deciding: Parameters<typeof needsAnother>[0],
): 'MATERIAL.NOT_ASKED' | 'MATERIAL.OWN' | null => {
  if (state !== 'asked') return 'MATERIAL.NOT_ASKED'
  return needsAnother(deciding) ? 'MATERIAL.OWN' : null
}

const PLACES: Record<Part['kind'], number> = {
  picture: STUDY_LIMITS.pictures,
  audio: 1,
  video: 1,
  file: STUDY_LIMITS.files,
}

export const whyNotAdd = (parts: readonly Part[], kind: Part['kind']): 'MATERIAL.FULL' | null =>
  parts.filter((part) => part.kind === kind).length >= PLACES[kind] ? 'MATERIAL.FULL' : null

export type Block<P> = { text: string; picture?: never } | { picture: P; text?: never }

/** Paragraphs with the pictures between them; one behind more paragraphs than there are stands at the end. */
export const laidOut = <P extends Part>(body: string, parts: readonly P[]): Block<P>[] => {
  const lines = paragraphs(body)
  const pictures = parts.filter(({ kind }) => kind === 'picture')
  const at = (place: number): Block<P>[] =>
    pictures.filter(({ after }) => Math.min(after, lines.length) === place).map((picture) => ({ picture }))
  return [...at(0), ...lines.flatMap((text, i): Block<P>[] => [{ text }, ...at(i + 1)])]
}

/** rules.md 4: WeChat reads at most 2,500 characters at once. */
const CHECKED_AT_ONCE = 2400

/** Everything that is written in it, in pieces that WeChat can check. */
export const textsToCheck = (draft: MaterialDraft, parts: readonly Part[]): string[] => {
  const { title, source, body, transcript, links } = draft
  const named = [...links.map(({ words }) => words), ...parts.map(({ name }) => name)]
  const whole = [title, source, ...named, body, transcript].filter((text) => text !== '').join('\n')
  return Array.from({ length: Math.ceil(whole.length / CHECKED_AT_ONCE) }, (_, i) =>
    whole.slice(i * CHECKED_AT_ONCE, (i + 1) * CHECKED_AT_ONCE),
  )
}

const hostOf = (url: string): string => (/^https:\/\/([^/?#:]+)/i.exec(url)?.[1] ?? '').toLowerCase()

/** Links lead to hosts that the installation knows, and to what lies below them; an empty list knows none. */
export const isKnownHost = (url: string, hosts: readonly string[]): boolean => {
  const host = hostOf(url)
  return host !== '' && hosts.some((each) => host === each || host.endsWith(`.${each}`))
}

/** Which link is not allowed, by its name in the contract; null: all are. */
export const strangeLink = (
  { links, videoLink }: Pick<MaterialDraft, 'links' | 'videoLink'>,
  hosts: readonly string[],
): string | null => {
  const i = links.findIndex(({ url }) => !isKnownHost(url, hosts))
  if (i >= 0) return `draft.links.${i}.url`
  return videoLink !== '' && !isKnownHost(videoLink, hosts) ? 'draft.videoLink' : null
}
