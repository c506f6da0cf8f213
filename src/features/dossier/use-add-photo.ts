import type { InputOf } from '@/types/kernel/contract'

import { call } from '@/src/lib/client'
import { keepPhoto } from '@/src/staff/keep-photo'
import type { TakenPhoto } from '@/src/staff/use-photo'
import { usePhoto } from '@/src/staff/use-photo'

type About = Omit<InputOf<'dossier.addPhoto'>, 'activityId' | 'fileId'>

/** Brought up and attached. */
export const useAddPhoto = (activityId: string, reload: () => void): TakenPhoto<[About]> =>
  usePhoto(async (file, about: About) => {
    await call('dossier.addPhoto', { activityId, fileId: await keepPhoto(activityId, file), ...about })
    reload()
  })
