import { useState } from 'react'

import { keepPhoto } from '@/src/staff/keep-photo'
import type { TakenPhoto } from '@/src/staff/use-photo'
import { usePhoto } from '@/src/staff/use-photo'

export interface SheetPhoto extends TakenPhoto<[]> {
  /** The kept photo; null: none yet. */
  fileId: string | null
}

export const useSheetPhoto = (activityId: string): SheetPhoto => {
  const [fileId, setFileId] = useState<string | null>(null)
  const photo = usePhoto(async (file) => setFileId(await keepPhoto(activityId, file)))

  return { ...photo, fileId }
}
