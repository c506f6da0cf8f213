import type { ReactNode } from 'react'

import { RELATIONS } from '@/types/kernel/labels'
import type { PersonFile } from '@/types/person-file'

import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { Card } from '@/src/ui/card'
import { Heading } from '@/src/ui/heading'
import { List } from '@/src/ui/list'
import { ListItem } from '@/src/ui/list-item'

/** The other direction: for whom this person's own WeChat acts. */
export const ActsForBox = ({ orgId, person }: { orgId: string; person: PersonFile }): ReactNode => {
  const title = `${person.name}的微信还替谁办`

  return (
    <Card>
      <Heading level={2}>{title}</Heading>
      <List label={title}>
        {person.actsFor.map(({ id, name, relation }) => (
          <ListItem
            key={id}
            title={name}
            lines={[RELATIONS[relation]]}
            onTap={() => go(paths.deskPerson(orgId, id))}
          />
        ))}
      </List>
    </Card>
  )
}
