export interface CalendarEntry {
  /** Stable, so that a second import replaces the first. */
  uid: string
  title: string
  /** ISO instants (UTC). */
  startsAt: string
  endsAt: string
  place: string
  note: string
  /** Minutes before the start at which the phone rings. */
  remindMinutes: number
}

const stamp = (instant: string) => new Date(instant).toISOString().replace(/[-:]|\.\d{3}/g, '')

const escape = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n')

const bytesOf = (character: string) => {
  const code = character.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}

/** RFC 5545, 3.1: no line longer than 75 octets, never cut inside a character; a continuation starts with a space. */
const fold = (line: string): string => {
  let octets = 0
  let folded = ''
  for (const character of line) {
    const size = bytesOf(character)
    if (octets + size > 75) {
      folded += '\r\n '
      octets = 1
    }
    folded += character
    octets += size
  }
  return folded
}

/** One event with one alarm, as RFC 5545 text (CRLF lines). `madeAt`: ISO instant. */
export const icsOf = (entry: CalendarEntry, madeAt: string): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//wanqing//wanqing//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${entry.uid}@wanqing`,
    `DTSTAMP:${stamp(madeAt)}`,
    `DTSTART:${stamp(entry.startsAt)}`,
    `DTEND:${stamp(entry.endsAt)}`,
    `SUMMARY:${escape(entry.title)}`,
    `LOCATION:${escape(entry.place)}`,
    `DESCRIPTION:${escape(entry.note)}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escape(entry.title)}`,
    `TRIGGER:-PT${entry.remindMinutes}M`,
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]
    .map(fold)
    .join('\r\n')
