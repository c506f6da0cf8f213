import type { ReactNode } from 'react'
import { useState } from 'react'

import type { Entry, EntryKind } from '@/types/catalogue'
import { CATALOGUES } from '@/types/kernel/labels'
import { LIMITS } from '@/types/kernel/limits'

import { usePages } from '@/src/lib/use-pages'
import { Button } from '@/src/ui/button'
import { Dialog } from '@/src/ui/dialog'
import { Notice } from '@/src/ui/notice'
import { List } from '@/src/ui/list'
import { ListItem } from '@/src/ui/list-item'
import { QueryView } from '@/src/ui/query-view'
import { SearchBox } from '@/src/ui/search-box'
import { Tabs } from '@/src/ui/tabs'

import { entryLines } from './entry-words'
import type { Form } from './form'

interface EntryPickerProps {
  orgId: string
  form: Form
  onChoose: (change: Partial<Form>) => void
  error: string | undefined
}

const KINDS = (Object.keys(CATALOGUES) as EntryKind[]).map((key) => ({ key, label: CATALOGUES[key] }))

/** A route says how it is walked in the text that everybody reads; an expert or a troupe says who comes. */
const chosen = (form: Form, entry: Entry): Partial<Form> => ({
  entryIds: [...new Set([...form.entryIds, entry.id])].slice(-LIMITS.entriesMax),
  ...(entry.kind === 'route'
    ? { about: [form.about, entry.name, ...entryLines(entry)].filter((line) => line !== '').join('\n') }
    : { speaker: [entry.unit, entry.name].filter((part) => part !== '').join(' ') }),
})

interface FoundProps {
  orgId: string
  kind: EntryKind
  search: string
  above: boolean
  onPick: (entry: Entry) => void
}

const Found = ({ orgId, kind, search, above, onPick }: FoundProps): ReactNode => {
  const pages = usePages('catalogue.list', { orgId, kind, above, ...(search === '' ? {} : { search }) })

  return (
    <QueryView
      query={pages}
      empty={{
        when: (entries) => entries.length === 0,
        view: above ? '上级没有找到' : '本单位没有找到',
      }}
    >
      {(entries) => (
        <>
          <List label={above ? '上级的' : '本单位和下面的'}>
            {entries.map((entry) => (
              <ListItem
                key={entry.id}
                title={entry.name}
                lines={[entry.orgName, ...entryLines(entry)]}
                onTap={() => onPick(entry)}
              />
            ))}
          </List>
          {pages.hasMore && <Notice tone='plain' title='还有一些没列出，请打字找' />}
        </>
      )}
    </QueryView>
  )
}

export const EntryPicker = ({ orgId, form, onChoose, error }: EntryPickerProps): ReactNode => {
  const [open, setOpen] = useState(false)
  const [kind, setKind] = useState<EntryKind>('expert')
  const [search, setSearch] = useState('')
  const pick = (entry: Entry) => {
    onChoose(chosen(form, entry))
    setOpen(false)
  }

  return (
    <>
      <Button onTap={() => setOpen(true)}>从名录里选</Button>
      {error !== undefined && <Notice tone='bad' title={error} />}
      <Dialog open={open} title='从名录里选' onClose={() => setOpen(false)}>
        <Tabs label='名录' tabs={KINDS} current={kind} onChange={setKind}>
          <SearchBox hint='名称、拼音首字母或擅长什么' onSearch={setSearch} />
          <Found orgId={orgId} kind={kind} search={search} above={false} onPick={pick} />
          <Found orgId={orgId} kind={kind} search={search} above onPick={pick} />
        </Tabs>
      </Dialog>
    </>
  )
}
