import type { MessageDocument, MessageState } from './document'

/** Not reached: somebody calls, unless it is not worth a call. */
export const unreached = <S extends MessageState>(
  { quiet = false }: MessageDocument,
  state: S,
): S | 'missed' => (quiet && state !== 'sent' ? 'missed' : state)
