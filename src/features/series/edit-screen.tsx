import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import type { Series } from '@/types/series'

import { replace } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { useQuery } from '@/src/lib/use-query'
import styles from '@/src/staff/desk.module.scss'
import { Button } from '@/src/ui/button'
import { cx } from '@/src/ui/cx'
import { Notice } from '@/src/ui/notice'

import { PlacesBox } from './places-box'
import { TemplateBox } from './template-box'
import { useSeriesEdit } from './use-series-edit'

/** Said before it is done: which sessions follow, and which do not. */
const followWords = ({ sessions }: Series): string => {
  const drafts = sessions.filter(({ state }) => state === 'draft').length
  const out = sessions.filter(({ state }) => state === 'published').length
  return `${drafts} 场草稿跟着改${out > 0 ? `；已发布的 ${out} 场不变，要改请点开那一场` : ''}`
}

export const EditScreen = ({ series }: { series: Series }): ReactNode => {
  const edit = useSeriesEdit(series)
  const org = useQuery('org.get', { orgId: series.orgId })
  const onSave = async () => {
    if (await edit.save()) replace(paths.series(series.id))
  }

  return (
    <View className={cx(styles.column)}>
      <Notice tone='plain' title={followWords(series)}>
        哪一场草稿单独改过的地方，还照它自己的。日子在系列的页面上改。
      </Notice>
      <TemplateBox series={edit} orgId={series.orgId} />
      <PlacesBox series={edit} root={org.data ?? undefined} />
      {edit.error && <Notice tone='bad' title={edit.error.sentence} />}
      <Button kind='main' busy={edit.busy} onTap={() => void onSave()}>
        保存
      </Button>
    </View>
  )
}
