import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import type { OutputOf } from '@/types/kernel/contract'
import type { PersonRow } from '@/types/person-file'
import type { PersonVisits } from '@/types/visit'

import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { useAction } from '@/src/lib/use-action'
import { useQuery } from '@/src/lib/use-query'
import { bornWords } from '@/src/staff/born-words'
import styles from '@/src/staff/desk.module.scss'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { cx } from '@/src/ui/cx'
import { Heading } from '@/src/ui/heading'
import { List } from '@/src/ui/list'
import { ListItem } from '@/src/ui/list-item'
import { QueryView } from '@/src/ui/query-view'

import { NewSurvivor } from './new-survivor'

const lineOf = ({ birthYear, orgName }: PersonRow): string => `${bornWords(birthYear)}，${orgName}`

interface MarkProps {
  person: PersonVisits
  one: PersonRow
  onDone: () => void
}

const MarkButton = ({ person, one, onDone }: MarkProps): ReactNode => {
  const { run, busy, error } = useAction('survivor.mark')
  const onMark = async () => {
    if (await run({ personId: one.id, forPersonId: person.personId })) onDone()
  }

  return (
    <View className={cx(styles.person)}>
      <View>{`${one.name}，${lineOf(one)}`}</View>
      <View className={cx(styles.buttons)}>
        <Button
          fit
          busy={busy}
          why={error?.sentence}
          label={`记成遗属：${one.name}`}
          onTap={() => void onMark()}
        >
          记成遗属
        </Button>
      </View>
    </View>
  )
}

interface KnownProps {
  person: PersonVisits
  known: OutputOf<'survivor.get'>
  reload: () => void
}

const Known = ({ person, known, reload }: KnownProps): ReactNode => (
  <>
    {known.survivors.length > 0 && (
      <List label={`${person.name}的遗属`}>
        {known.survivors.map((one) => (
          <ListItem
            key={one.id}
            title={one.name}
            lines={[lineOf(one)]}
            onTap={() => go(paths.visitPerson(one.id))}
          />
        ))}
      </List>
    )}
    {known.family.map((one) => (
      <MarkButton key={one.id} person={person} one={one} onDone={reload} />
    ))}
    <NewSurvivor person={person} onDone={reload} />
  </>
)

/** Who stays behind keeps a file of their own, and is visited under the own name. */
export const SurvivorBox = ({ person }: { person: PersonVisits }): ReactNode => {
  const query = useQuery('survivor.get', { personId: person.personId })

  return (
    <QueryView query={query} empty={undefined}>
      {(known) =>
        !known.deceased && !known.of ? null : (
          <Card>
            <Heading level={2}>遗属</Heading>
            {known.of && <View>{`${known.of.name}的遗属`}</View>}
            {known.deceased && <Known person={person} known={known} reload={query.reload} />}
          </Card>
        )
      }
    </QueryView>
  )
}
