import { isComing } from '@/domain/registration'
import type { ActivityRow } from '@/types/activity'
import type { Registration } from '@/types/registration'

import { placesTone, placesWords, timeAndPlace } from '@/src/lib/activity-words'
import { stateOf } from '@/src/lib/registration-words'
import type { Tone } from '@/src/ui/tone'

/** One row of the list: what can be joined, or what was called off and somebody of mine had a place in. */
export interface Listed {
  id: string
  title: string
  startsAt: string
  lines: string[]
  tags: { tone: Tone; words: string }[]
}

export interface Mine {
  places: readonly Registration[]
  /** How many people this phone stands for. */
  persons: number
}

const marks = (places: readonly Registration[], persons: number, now: string): Listed['tags'] =>
  places.map((place) => {
    const { tone, words } = stateOf(place, now)
    return { tone, words: persons > 1 ? `${place.personName} ${words}` : words }
  })

/** Whoever of mine has no place yet wants to know how many are left. */
const openRow = (row: ActivityRow, { places, persons }: Mine, now: string): Listed => {
  const mine = marks(
    places.filter(({ activityId, state }) => activityId === row.id && isComing(state)),
    persons,
    now,
  )
  const left = { tone: placesTone(row), words: placesWords(row) }
  return {
    ...{ id: row.id, title: row.title, startsAt: row.startsAt, lines: [timeAndPlace(row)] },
    tags: mine.length > 0 && mine.length >= persons ? mine : [...mine, left],
  }
}

const calledOffRow = (id: string, { places, persons }: Mine, now: string): Listed[] => {
  const mine = places.filter(({ activityId, state }) => activityId === id && state === 'calledOff')
  const activity = mine[0]?.activity
  if (!activity || activity.endsAt <= now) return []

  const { title, startsAt, calledOffReason } = activity
  const why = calledOffReason ? [`取消原因：${calledOffReason}`] : []
  return [{ id, title, startsAt, lines: [timeAndPlace(activity), ...why], tags: marks(mine, persons, now) }]
}

/** By time. `until`: how far the list has been read; null = to its end. */
export const listedRows = (
  { rows, until }: { rows: readonly ActivityRow[]; until: string | null },
  mine: Mine,
  now: string,
): Listed[] => {
  const open = new Set(rows.map(({ id }) => id))
  const others = [...new Set(mine.places.map(({ activityId }) => activityId))].filter((id) => !open.has(id))
  const gone = others
    .flatMap((id) => calledOffRow(id, mine, now))
    .filter(({ startsAt }) => until === null || startsAt <= until)

  return [...rows.map((row) => openRow(row, mine, now)), ...gone].sort((a, b) =>
    a.startsAt < b.startsAt ? -1 : Number(a.startsAt > b.startsAt),
  )
}
