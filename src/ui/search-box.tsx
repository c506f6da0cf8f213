import { Input, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'

import { aria, spokenField } from './aria'
import { Button } from './button'
import control from './control.module.scss'
import { cx } from './cx'
import styles from './search-box.module.scss'

export interface SearchBoxProps {
  /** What can be typed: 姓名、拼音首字母或电话后四位. */
  hint: string
  onSearch: (words: string) => void
  /** Whom or what it finds, where a page has two of them. */
  label?: string
  maxLength?: number
}

export const SearchBox = ({ hint, onSearch, label, maxLength = 20 }: SearchBoxProps): ReactNode => {
  const [words, setWords] = useState('')
  const search = () => onSearch(words.trim())
  const clear = () => {
    setWords('')
    onSearch('')
  }

  return (
    <View className={cx(styles.search)} {...aria({ role: 'search', label })}>
      <View className={cx(styles.hint)}>{hint}</View>
      <View className={cx(styles.row)}>
        <View className={cx(styles.box)}>
          <View className={cx(control.box)}>
            <Input
              className={cx(control.input)}
              value={words}
              maxlength={maxLength}
              confirmType='search'
              onInput={({ detail }) => setWords(detail.value)}
              onConfirm={search}
              {...spokenField(hint)}
              nativeProps={{ type: 'text', 'aria-label': hint, autoComplete: 'off' }}
            />
          </View>
        </View>
        <Button fit onTap={search}>
          查找
        </Button>
        {words !== '' && (
          <Button fit onTap={clear}>
            清空
          </Button>
        )}
      </View>
    </View>
  )
}
