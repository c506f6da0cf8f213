import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import type { Org } from '@/types/org'

import { go } from '@/src/lib/navigate'
import { openFile } from '@/src/lib/open-file'
import { paths } from '@/src/lib/paths'
import { useAction } from '@/src/lib/use-action'
import { Button } from '@/src/ui/button'
import { cx } from '@/src/ui/cx'
import { Notice } from '@/src/ui/notice'

import styles from './admin.module.scss'

/** Everything an administrator does for one org. */
export const OrgLinks = ({ org }: { org: Org }): ReactNode => {
  const { run, busy, error } = useAction('print.wall')
  const links = [
    ['下面的机构', paths.orgs(org.id)],
    ['活动安排', paths.board(org.id)],
    ['人员', paths.onTheBooks(org.id)],
    ['数字', paths.figures(org.id)],
    ['支部', paths.branchTable(org.id)],
    ['工作人员', paths.grants(org.id)],
    ['设置', paths.settings(org.id)],
    ['操作记录', paths.audit(org.id)],
    ['系统运行', paths.health(org.id)],
  ] as const

  const onWall = async () => {
    const file = await run({ orgId: org.id })
    if (file) await openFile(file)
  }

  return (
    <>
      <View className={cx(styles.buttons)}>
        {links.map(([words, path]) => (
          <Button key={words} fit onTap={() => go(path)}>
            {words}
          </Button>
        ))}
        <Button fit busy={busy} onTap={() => void onWall()}>
          下载墙上的码
        </Button>
      </View>
      {error && <Notice tone='bad' title={error.sentence} />}
    </>
  )
}
