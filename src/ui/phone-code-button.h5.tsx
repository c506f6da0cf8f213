import type { ReactNode } from 'react'

import { phoneCode } from '@/src/lib/transport.h5'

import { Button } from './button'
import type { PhoneCodeButtonProps } from './phone-code-button'

/** In the browser the local cloud hands out the code. */
export const PhoneCodeButton = ({
  words = '用微信里的手机号',
  onCode,
  onRefused,
}: PhoneCodeButtonProps): ReactNode => (
  <Button onTap={() => void phoneCode().then(onCode, onRefused)}>{words}</Button>
)
