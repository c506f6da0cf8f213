import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'

import type { Link, PersonFile } from '@/types/person-file'

import { useAction } from '@/src/lib/use-action'
import { Button } from '@/src/ui/button'
import { Dialog } from '@/src/ui/dialog'
import { Notice } from '@/src/ui/notice'

import { NOT_YET, VouchFields, vouchInput } from './vouch-fields'
import { holderWords } from './words'

interface HearsButtonProps {
  person: PersonFile
  link: Link
  onDone: () => void
}

/** What the person said about it, written down by staff; the end of it takes two taps. */
export const HearsButton = ({ person, link, onDone }: HearsButtonProps): ReactNode => {
  const vouching = useAction('family.vouch')
  const stopping = useAction('family.stop')
  const [open, setOpen] = useState(false)
  const [vouch, setVouch] = useState(NOT_YET)
  const said = vouchInput(vouch)
  const who = holderWords(link)
  const hears = link.hears?.on === true
  const id = { personId: person.id, linkId: link.id }
  const error = hears ? stopping.error : vouching.error

  const submit = async () => {
    if (!hears && !said) return
    const done = hears ? await stopping.run(id) : said && (await vouching.run({ ...id, ...said }))
    if (!done) return
    setOpen(false)
    setVouch(NOT_YET)
    onDone()
  }

  return (
    <>
      <Button fit label={`${who}${hears ? '不再收通知' : '同时收通知'}`} onTap={() => setOpen(true)}>
        {hears ? '不再收通知' : '同时收通知'}
      </Button>
      <Dialog
        open={open}
        title={hears ? `${person.name}的通知不再发给${who}吗？` : `${person.name}的通知也发给${who}吗？`}
        closeWords='不改，返回'
        onClose={() => setOpen(false)}
      >
        <View>
          {hears
            ? '马上就不发了，收不到的由工作人员打电话。'
            : `要${person.name}自己同意。写明是怎么知道的。`}
        </View>
        {!hears && <VouchFields vouch={vouch} issue={vouching.issue} onChange={setVouch} />}
        {error && error.code !== 'INPUT' && <Notice tone='bad' title={error.sentence} />}
        <Button
          kind={hears ? 'danger' : 'main'}
          busy={vouching.busy || stopping.busy}
          why={hears || said ? null : '请先选怎么核对的'}
          onTap={() => void submit()}
        >
          {hears ? '不再发' : '本人同意，也发一份'}
        </Button>
      </Dialog>
    </>
  )
}
