import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { LIMITS } from '@/types/kernel/limits'
import type { Point } from '@/types/rollcall'

import styles from '@/src/staff/desk.module.scss'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { cx } from '@/src/ui/cx'
import { Heading } from '@/src/ui/heading'
import { Notice } from '@/src/ui/notice'
import { TextField } from '@/src/ui/text-field'

import own from './plan.module.scss'
import type { PlanForm } from './use-plan'

const earlier = (points: readonly Point[], i: number): Point[] => {
  const [one, other] = [points[i - 1], points[i]]
  if (!one || !other) return [...points]
  return [...points.slice(0, i - 1), other, one, ...points.slice(i + 1)]
}

/** In the order of the way. */
export const PointFields = ({ form }: { form: PlanForm }): ReactNode => {
  const { points, setPoints, addPoint, issue } = form

  return (
    <Card>
      <Heading level={2}>在哪里点名</Heading>
      {issue('points') !== undefined && <Notice tone='bad' title={issue('points') ?? ''} />}
      {points.map((point, i) => (
        <View key={point.id} className={cx(own.point)}>
          <TextField
            label={`第${i + 1}处`}
            value={point.name}
            maxLength={LIMITS.roadName}
            error={issue(`points.${i}.name`)}
            onChange={(name) => setPoints(points.map((each) => (each === point ? { ...each, name } : each)))}
          />
          <View className={cx(styles.buttons)}>
            {i > 0 && (
              <Button fit label={`第${i + 1}处往前移`} onTap={() => setPoints(earlier(points, i))}>
                往前移
              </Button>
            )}
            {points.length > 1 && (
              <Button
                fit
                label={`去掉第${i + 1}处`}
                onTap={() => setPoints(points.filter((each) => each !== point))}
              >
                去掉
              </Button>
            )}
          </View>
        </View>
      ))}
      {points.length < LIMITS.pointsMax && <Button onTap={addPoint}>加一处</Button>}
    </Card>
  )
}
