import { useLaunch } from '@tarojs/taro'
import type { PropsWithChildren, ReactNode } from 'react'

import { now } from './lib/clock'
import { wipeOver } from './lib/offline-kept'
import './platform'
import './styles/app.scss'

export default function App({ children }: PropsWithChildren): ReactNode {
  useLaunch(() => wipeOver(now().toISOString()))
  return children
}
