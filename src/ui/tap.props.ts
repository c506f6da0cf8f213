import type { ReactNode } from 'react'

/** What every thing that can be tapped has; see tap.tsx. */
export interface TapProps {
  children: ReactNode
  onTap: () => void
  className?: string | undefined
  /** The name that is read aloud; needed where the visible words alone do not say it, and with `checked`. */
  label?: string | undefined
  role?: 'button' | 'radio' | 'checkbox' | 'switch' | 'tab' | undefined
  checked?: boolean | undefined
  disabled?: boolean | undefined
  busy?: boolean | undefined
  /** H5: ids of the text that explains or of the panel that is shown. */
  describedBy?: string | undefined
  controls?: string | undefined
}
