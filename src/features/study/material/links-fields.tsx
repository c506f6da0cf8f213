import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { LIMITS } from '@/types/kernel/limits'
import { STUDY_LIMITS } from '@/types/kernel/study'

import desk from '@/src/staff/desk.module.scss'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { cx } from '@/src/ui/cx'
import { Heading } from '@/src/ui/heading'
import { TextField } from '@/src/ui/text-field'

import type { Write } from './use-write'

/** Addresses on hosts that the installation knows; a film on the web is one, too. */
export const LinksFields = ({ write: { draft, set, issue } }: { write: Write }): ReactNode => {
  const { links } = draft
  const change = (at: number, part: Partial<(typeof links)[number]>) =>
    set({ links: links.map((link, i) => (i === at ? { ...link, ...part } : link)) })

  return (
    <Card>
      <Heading level={2}>网址</Heading>
      <TextField
        label='视频网址'
        optional
        hint='https:// 开头，只能是设置里列出的网站'
        value={draft.videoLink}
        maxLength={LIMITS.link}
        error={issue('draft.videoLink')}
        onChange={(videoLink) => set({ videoLink })}
      />
      {links.map(({ words, url }, i) => (
        <View key={i} className={cx(desk.person)}>
          <TextField
            label={`第${i + 1}个网址叫什么`}
            value={words}
            maxLength={LIMITS.line}
            error={issue(`draft.links.${i}.words`)}
            onChange={(next) => change(i, { words: next })}
          />
          <TextField
            label={`第${i + 1}个网址`}
            value={url}
            maxLength={LIMITS.link}
            error={issue(`draft.links.${i}.url`)}
            onChange={(next) => change(i, { url: next })}
          />
          <Button fit onTap={() => set({ links: links.filter((_, other) => other !== i) })}>
            {`去掉第${i + 1}个`}
          </Button>
        </View>
      ))}
      {links.length < STUDY_LIMITS.links && (
        <Button fit onTap={() => set({ links: [...links, { words: '', url: '' }] })}>
          加一个网址
        </Button>
      )}
    </Card>
  )
}
