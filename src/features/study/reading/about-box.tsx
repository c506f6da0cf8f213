import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import type { Me } from '@/types/account'
import type { Reading } from '@/types/material-shapes'

import { useQuery } from '@/src/lib/use-query'
import { Card } from '@/src/ui/card'
import { cx } from '@/src/ui/cx'
import { Heading } from '@/src/ui/heading'
import { QueryView } from '@/src/ui/query-view'

import styles from '../study.module.scss'
import { RemindButton } from './remind-button'
import { SayBox } from './say-box'
import { ownPersons } from './use-opened'
import { WhoReads } from './who-reads'

/** Beside the text: who reads on this phone, what they say, and what others said. */
export const AboutBox = ({ reading, me }: { reading: Reading; me: Me }): ReactNode => {
  const query = useQuery('study.about', { materialId: reading.id })
  const own = ownPersons(me)

  return (
    <QueryView query={query} empty={undefined}>
      {({ tasks, own: said, shown, templateId }) => {
        const pushed = tasks.flatMap(({ people }) => people)
        const sharing = own.flatMap(({ id }) => pushed.find(({ personId }) => personId === id) ?? [])
        return (
          <>
            {own.length > 1 && sharing.length > 0 && (
              <WhoReads materialId={reading.id} people={sharing} onDone={query.reload} />
            )}
            <SayBox
              materialId={reading.id}
              people={me.persons.map(({ id, name }) => ({ personId: id, name }))}
              own={said}
              onDone={query.reload}
            />
            {shown.length > 0 && (
              <Card>
                <Heading level={2}>大家说的</Heading>
                {shown.map(({ id, name, text }) => (
                  <View key={id} className={cx(styles.person)}>
                    <View>{text}</View>
                    <View className={cx(styles.note)}>{name}</View>
                  </View>
                ))}
              </Card>
            )}
            {templateId !== null && <RemindButton templateId={templateId} />}
          </>
        )
      }}
    </QueryView>
  )
}
