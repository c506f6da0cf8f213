import type { CallError } from '@/src/lib/call-error'
import type { HandedFile } from '@/src/lib/open-file'
import { openFile } from '@/src/lib/open-file'
import { useAction } from '@/src/lib/use-action'

export interface Print {
  poster: () => void
  sheet: () => void
  wall: () => void
  busy: 'poster' | 'sheet' | 'wall' | null
  error: CallError | null
}

const open = (file: HandedFile | null) => {
  if (file) void openFile(file)
}

export const usePrint = (activityId: string, orgId: string): Print => {
  const poster = useAction('print.poster')
  const sheet = useAction('print.signInSheet')
  const wall = useAction('print.wall')

  return {
    poster: () => void poster.run({ activityId }).then(open),
    sheet: () => void sheet.run({ activityId }).then(open),
    wall: () => void wall.run({ orgId }).then(open),
    busy: poster.busy ? 'poster' : sheet.busy ? 'sheet' : wall.busy ? 'wall' : null,
    error: poster.error ?? sheet.error ?? wall.error,
  }
}
