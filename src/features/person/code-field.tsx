import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { TextField } from '@/src/ui/text-field'

interface CodeFieldProps {
  code: string
  error: string | undefined
  onChange: (code: string) => void
}

export const CodeField = ({ code, error, onChange }: CodeFieldProps): ReactNode => (
  <>
    <View>想替父母、亲属报名，请向工作人员要一个8位数字的号码，七天里用一次。</View>
    <TextField
      label='8位号码'
      keyboard='digits'
      maxLength={8}
      value={code}
      error={error}
      onChange={(text) => onChange(text.replace(/\D/g, ''))}
    />
  </>
)
