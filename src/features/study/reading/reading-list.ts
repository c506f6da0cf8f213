import { keep, recall } from '@/src/lib/storage'

interface Entry {
  id: string
  title: string
}

/** What the shelf showed last, in its order: 上一篇 and 下一篇 follow it. */
let shown: readonly Entry[] = []

export const rememberShelf = (entries: readonly Entry[]): void => {
  shown = entries
}

export const besides = (id: string): { before: Entry | undefined; after: Entry | undefined } => {
  const at = shown.findIndex((entry) => entry.id === id)
  return at < 0 ? { before: undefined, after: undefined } : { before: shown[at - 1], after: shown[at + 1] }
}

const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && 'id' in value && 'title' in value

/** 继续看: kept on the phone alone; what somebody reads for themselves is nobody's business. */
export const lastRead = (): Entry | null => recall('last-read', isEntry)

export const rememberRead = ({ id, title }: Entry): void => {
  keep('last-read', { id, title })
}
