import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'

import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { Button } from '@/src/ui/button'
import { cx } from '@/src/ui/cx'
import { PickerField } from '@/src/ui/picker-field'

import { AskedList } from './asked-list'
import styles from './board-screen.module.scss'
import { BoardWeek } from './board-week'
import type { MyGrants } from '@/src/staff/use-my-grants'

interface BoardScreenProps {
  grants: MyGrants
  /** From the address; the first grant without it. */
  wanted: string | undefined
}

export const BoardScreen = ({ grants, wanted }: BoardScreenProps): ReactNode => {
  const { orgs, mayPlan, maySeeFigures, mayOnlyTick, isAdmin } = grants
  const [orgId, setOrgId] = useState(wanted ?? orgs[0]?.orgId ?? '')

  return (
    <>
      <View className={cx(styles.tools)}>
        {orgs.length > 1 && (
          <View className={cx(styles.org)}>
            <PickerField
              mode='select'
              label='机构'
              value={orgId}
              options={orgs.map((grant) => ({ value: grant.orgId, label: grant.orgName }))}
              onChange={(next) => next !== '' && setOrgId(next)}
            />
          </View>
        )}
        {mayPlan(orgId) && (
          <Button kind='main' fit onTap={() => go(paths.activityEdit(orgId))}>
            新建活动
          </Button>
        )}
        {maySeeFigures(orgId) && (
          <Button fit onTap={() => go(paths.seriesList(orgId))}>
            系列和计划
          </Button>
        )}
        {maySeeFigures(orgId) && (
          <Button fit onTap={() => go(paths.notices(orgId))}>
            通知
          </Button>
        )}
        {maySeeFigures(orgId) && (
          <Button fit onTap={() => go(paths.materials(orgId))}>
            学习资料
          </Button>
        )}
        {mayPlan(orgId) && (
          <Button fit onTap={() => go(paths.onTheBooks(orgId))}>
            人员
          </Button>
        )}
        {(mayPlan(orgId) || mayOnlyTick) && (
          <Button fit onTap={() => go(paths.calls(orgId))}>
            打电话
          </Button>
        )}
        {mayPlan(orgId) && (
          <Button fit onTap={() => go(paths.visits(orgId))}>
            看望和慰问
          </Button>
        )}
        {mayPlan(orgId) && (
          <Button fit onTap={() => go(paths.deliveryRounds(orgId))}>
            送学上门
          </Button>
        )}
        {mayPlan(orgId) && (
          <Button fit onTap={() => go(paths.groups(orgId))}>
            组长
          </Button>
        )}
        {maySeeFigures(orgId) && (
          <Button fit onTap={() => go(paths.branchTable(orgId))}>
            支部
          </Button>
        )}
        {maySeeFigures(orgId) && (
          <Button fit onTap={() => go(paths.figures(orgId))}>
            数字
          </Button>
        )}
        {isAdmin(orgId) && (
          <Button fit onTap={() => go(paths.org(orgId))}>
            机构管理
          </Button>
        )}
      </View>
      {mayPlan(orgId) && <AskedList orgId={orgId} />}
      <BoardWeek orgId={orgId} />
    </>
  )
}
