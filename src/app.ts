import type { PropsWithChildren, ReactNode } from 'react'

import './platform'
import './styles/app.scss'

export default function App({ children }: PropsWithChildren): ReactNode {
  return children
}
