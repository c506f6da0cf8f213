import { study } from '@/types/study'

import { implement } from '@/cloudfunctions/kit/context'

import { assign, cancel } from './assign'
import { about, granted, mine, opened } from './mine'
import { home, list, nudge, progress, room } from './progress'
import { judge, say, sayings, takeBack } from './say'

export const studyRoutes = implement('study', study, {
  ...{ assign, cancel, list, progress, room, home, nudge },
  ...{ mine, about, opened, granted },
  ...{ say, takeBack, sayings, judge },
})
