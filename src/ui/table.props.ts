import type { ReactNode } from 'react'

export interface Column<T> {
  key: string
  title: string
  cell: (row: T) => ReactNode
  /** Numbers stand right, so that they can be compared. */
  number?: boolean
}

export interface TableProps<T> {
  /** What the table shows; said by screen readers, and above the table. */
  caption: string
  columns: readonly Column<T>[]
  rows: readonly T[]
  rowKey: (row: T) => string
  /** The first cell becomes a button with this action. */
  onOpen?: (row: T) => void
}
