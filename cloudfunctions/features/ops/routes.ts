import { ops } from '@/types/ops'

import { stoppedNow } from '@/cloudfunctions/features/message/templates'
import { implement } from '@/cloudfunctions/kit/context'
import { leftOf } from '@/cloudfunctions/kit/migrate'
import { underOlderKeys } from '@/cloudfunctions/kit/reseal'
import { jobStates } from '@/cloudfunctions/kit/schedule'

import { jobs } from './jobs'
import { migrations } from './migrations'
import { sealedCollections } from './sealed'

export const opsRoutes = implement('ops', ops, {
  health: async () => {
    const states = new Map((await jobStates(jobs.map(({ name }) => name))).map((state) => [state._id, state]))
    return {
      jobs: jobs.map(({ name, label }) => {
        const state = states.get(name)
        return {
          ...{ name, label, beatAt: state?.beatAt ?? null, done: state?.done ?? 0 },
          ...{ failures: state?.failures ?? 0, lastError: state?.lastError ?? null },
        }
      }),
      underOlderKeys: await underOlderKeys(sealedCollections),
      migrations: await Promise.all(
        migrations.map(async (each) => ({
          number: each.number,
          label: each.label,
          left: await leftOf(each),
        })),
      ),
      stopped: (await stoppedNow()).map(({ _id: templateId, kind, errCode, createdAt: at }) => ({
        ...{ templateId, kind, errCode, at },
      })),
    }
  },
})
