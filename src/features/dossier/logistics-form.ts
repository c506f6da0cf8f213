import type { Dossier, SectionOf } from '@/types/dossier'

import { clockOf, instantOf } from '@/domain/calendar'

export type LogisticsForm = Omit<SectionOf<'logistics'>, 'departsAt'> & {
  /** HH:mm on the day of the activity; '' = not known. */
  departs: string
}

export const logisticsForm = (section: Dossier['logistics']): LogisticsForm => {
  const { helpers, equipment, departsAt, vehicle, driver, driverPhone } = section
  return {
    ...{ helpers, vehicle, driver, driverPhone },
    departs: departsAt ? clockOf(departsAt) : '',
    equipment: equipment.map(({ key, name, count }) => ({ key, name, count })),
  }
}

export const logisticsOf = ({ departs, ...typed }: LogisticsForm, day: string): SectionOf<'logistics'> => ({
  ...typed,
  departsAt: departs === '' ? null : instantOf(day, departs),
})
