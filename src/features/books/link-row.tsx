import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import type { Link, PersonFile } from '@/types/person-file'

import { dayOf } from '@/domain/calendar'

import { aria } from '@/src/ui/aria'
import { cx } from '@/src/ui/cx'

import styles from './people.module.scss'
import { HearsButton } from './hears-button'
import { UnlinkButton } from './unlink-button'
import { confirmedWords, hearsWords, holderWords, relationWords } from './words'

interface LinkRowProps {
  person: PersonFile
  link: Link
  onDone: () => void
}

export const LinkRow = ({ person, link, onDone }: LinkRowProps): ReactNode => (
  <View className={cx(styles.row)} {...aria({ role: 'listitem' })}>
    <View className={cx(styles.who)}>
      <View>{[holderWords(link), relationWords(person.name, link)].filter(Boolean).join('，')}</View>
      <View className={cx(styles.note)}>
        {link.confirmed ? confirmedWords(link.confirmed) : `${dayOf(link.since)}自己登记的，没核对`}
      </View>
      {link.hears && <View className={cx(styles.note)}>{hearsWords(link.hears)}</View>}
    </View>
    <View className={cx(styles.acts)}>
      {link.standing === 'proxy' && <HearsButton person={person} link={link} onDone={onDone} />}
      <UnlinkButton person={person} link={link} onDone={onDone} />
    </View>
  </View>
)
