import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'

import { LIMITS } from '@/types/kernel/limits'
import type { Org } from '@/types/org'

import { cx } from '@/src/ui/cx'
import { NumberField } from '@/src/ui/number-field'
import { SearchBox } from '@/src/ui/search-box'

import { OrgPicker } from '@/src/staff/org-picker'
import { PeopleList } from './people-list'
import styles from './people.module.scss'

/** Everybody on the books of an org and all below it; somebody without a phone is found by name, year and place. */
export const PeopleScreen = ({ top }: { top: Org }): ReactNode => {
  const [orgs, setOrgs] = useState<readonly Org[]>([top])
  const [search, setSearch] = useState('')
  const [year, setYear] = useState<number | null>(null)
  const orgId = orgs.at(-1)?.id ?? top.id
  const birthYear = search !== '' && year !== null && year >= LIMITS.birthYearMin ? year : undefined

  return (
    <>
      <View className={cx(styles.tools)}>
        <View className={cx(styles.search)}>
          <SearchBox hint='姓名、拼音首字母或电话后四位' onSearch={setSearch} />
        </View>
        <View className={cx(styles.year)}>
          <NumberField
            label='出生年份'
            hint='姓名要写全'
            optional
            typed
            max={2030}
            value={year}
            onChange={setYear}
          />
        </View>
      </View>
      <OrgPicker
        title='看哪里的人'
        note='和它下面的人都在名单里。只看一个社区，就往下选。'
        orgs={orgs}
        onChange={setOrgs}
      />
      <PeopleList orgId={orgId} searchOrgId={top.id} search={search} birthYear={birthYear} />
    </>
  )
}
