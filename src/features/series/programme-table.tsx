import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'

import type { Org } from '@/types/org'
import type { PlannedPlace, Programme } from '@/types/programme'

import { clockOf, dayOf, dayWords } from '@/domain/calendar'

import { now } from '@/src/lib/clock'
import { cx } from '@/src/ui/cx'
import { Notice } from '@/src/ui/notice'
import { Table } from '@/src/ui/table'
import type { Column } from '@/src/ui/table.props'

import { PlanDialog } from './plan-dialog'
import styles from './series.module.scss'

interface ProgrammeTableProps {
  org: Org
  year: string
  programme: Programme
  reload: () => void
}

const TOTAL = 'total'

const sum = (row: Readonly<Record<string, number>>): number =>
  Object.values(row).reduce((total, each) => total + each, 0)

const added = (rows: readonly Readonly<Record<string, number>>[]): Record<string, number> => {
  const total: Record<string, number> = {}
  for (const row of rows)
    for (const [type, sessions] of Object.entries(row)) total[type] = (total[type] ?? 0) + sessions
  return total
}

/** 2 / 5: held of planned; a dash where nothing is planned and nothing was held. */
const words = (done: number, planned: number): string =>
  planned === 0 && done === 0 ? '—' : `${done} / ${planned}`

/** A type that is no longer offered keeps its column in years in which it was planned or held. */
const typesOf = ({ types, places }: Programme): Programme['types'] => {
  const known = new Set(types.map(({ key }) => key))
  const used = new Set(places.flatMap(({ planned, done }) => [...Object.keys(planned), ...Object.keys(done)]))
  return [...types, ...[...used].filter((key) => !known.has(key)).map((key) => ({ key, name: key }))]
}

export const ProgrammeTable = ({ org, year, programme, reload }: ProgrammeTableProps): ReactNode => {
  const [chosen, setChosen] = useState<string | null>(null)
  const { places, asOf, more } = programme
  const types = typesOf(programme)
  const place = places.find(({ orgId }) => orgId === chosen)
  const total: PlannedPlace = {
    ...{ orgId: TOTAL, name: '合计' },
    planned: added(places.map(({ planned }) => planned)),
    done: added(places.map(({ done }) => done)),
  }
  const nameOf = ({ orgId, name }: PlannedPlace): string =>
    orgId === org.id && places.length > 1 ? `${name}本级` : name
  const columns: readonly Column<PlannedPlace>[] = [
    { key: 'name', title: '地方', cell: nameOf },
    ...types.map(({ key, name }) => ({
      ...{ key, title: name, number: true },
      cell: ({ done, planned }: PlannedPlace) => words(done[key] ?? 0, planned[key] ?? 0),
    })),
    {
      ...{ key: TOTAL, title: '合计', number: true },
      cell: ({ done, planned }) => words(sum(done), sum(planned)),
    },
  ]

  return (
    <>
      {asOf === null ? (
        <Notice tone='care' title='正在统计，办了几场还不全，过一会儿再来看' />
      ) : (
        <View className={cx(styles.note)}>
          {`办了几场截至${dayWords(dayOf(asOf), dayOf(now().toISOString()))} ${clockOf(asOf)}，只算市、区中心办完的。点地方的名字改计划。`}
        </View>
      )}
      {more && <Notice tone='care' title='下面的地方太多，这里只列前面一部分，请往下选' />}
      <Table
        caption={`${org.name}${year}年：办了几场 / 计划几场`}
        columns={columns}
        rows={[...places, total]}
        rowKey={({ orgId }) => orgId}
        onOpen={({ orgId }) => {
          if (orgId !== TOTAL) setChosen(orgId)
        }}
      />
      {place && (
        <PlanDialog
          key={place.orgId}
          {...{ org, year, programme, place, types }}
          title={nameOf(place)}
          onClose={() => setChosen(null)}
          onDone={() => {
            setChosen(null)
            reload()
          }}
        />
      )}
    </>
  )
}
