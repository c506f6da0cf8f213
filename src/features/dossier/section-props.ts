import type { Dossier } from '@/types/dossier'

/** What the caller may do; the server decides again. */
export interface May {
  plan: boolean
  note: boolean
}

export interface TabProps {
  dossier: Dossier
  may: May
  reload: () => void
}
