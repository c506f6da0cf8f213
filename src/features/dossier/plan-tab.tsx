import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import styles from '@/src/staff/desk.module.scss'
import { cx } from '@/src/ui/cx'

import { ApprovalBox } from './approval-box'
import { BudgetSection } from './budget-section'
import { LogisticsSection } from './logistics-section'
import { PlanSection } from './plan-section'
import type { TabProps } from './section-props'
import { SurveySection } from './survey-section'

export const PlanTab = (props: TabProps): ReactNode => (
  <View className={cx(styles.grid)}>
    <View className={cx(styles.column)}>
      <PlanSection {...props} />
      <BudgetSection {...props} />
    </View>
    <View className={cx(styles.column)}>
      <ApprovalBox {...props} />
      <LogisticsSection {...props} />
      <SurveySection {...props} />
    </View>
  </View>
)
