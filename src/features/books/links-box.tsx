import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import type { PersonFile } from '@/types/person-file'

import { aria } from '@/src/ui/aria'
import { Card } from '@/src/ui/card'
import { cx } from '@/src/ui/cx'
import { Heading } from '@/src/ui/heading'

import { LinkRow } from './link-row'
import styles from './people.module.scss'

interface LinksBoxProps {
  person: PersonFile
  onDone: () => void
}

/** Who acts for this person, and who made sure of it. */
export const LinksBox = ({ person, onDone }: LinksBoxProps): ReactNode => (
  <Card>
    <Heading level={2}>谁在用微信替{person.name}办</Heading>
    {person.links.length === 0 ? (
      <View>还没有人。可以关联一位家人，或给家人一个号码。</View>
    ) : (
      <View className={cx(styles.rows)} {...aria({ role: 'list' })}>
        {person.links.map((link) => (
          <LinkRow key={link.id} person={person} link={link} onDone={onDone} />
        ))}
      </View>
    )}
  </Card>
)
