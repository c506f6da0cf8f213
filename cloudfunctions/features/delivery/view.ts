import type { DeliveryRow, KeptRecord } from '@/types/delivery-shapes'

import type { DeliveryDocument, StoredRecord } from './document'

export const rowView = (one: DeliveryDocument): DeliveryRow => {
  const { _id: id, personId, name, homeName: orgName, address, state, why, second, record, held } = one
  const missed = record?.record.state === 'missed' ? record.record.why : null
  return {
    ...{ id, personId, name, orgName, address, state, why, second, missed },
    ...{ delivererName: one.deliverer?.name ?? null, at: one.recordedAt, waiting: held.length > 0 },
  }
}

export const keptView = ({ id, at, byName, record }: StoredRecord): KeptRecord => ({
  ...{ id, at, byName, record },
})
