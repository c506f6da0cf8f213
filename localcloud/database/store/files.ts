import { open, type Database, type RootDatabase } from 'lmdb'
import type { Doc } from '../value/value'
import type { CollectionRecord } from './catalog'

/** The four tables of the engine; an index entry is a key with an empty value. */
export interface Files {
  root: RootDatabase
  documents: Database<Doc, Buffer>
  entries: Database<null, Buffer>
  catalog: Database<CollectionRecord, string>
  counters: Database<number, string>
}

/**
 * Opens the LMDB folder. `overlappingSync: false`: an awaited commit has been flushed (cloud-facts 3.2).
 * Documents have open-ended field names (`held.{id}`), so shared record shapes would only grow: they are off.
 */
export const openFiles = (path: string): Files => {
  const root = open({ path, noSubdir: false, overlappingSync: false, maxDbs: 4, maxReaders: 1024 })
  const binary = { keyEncoding: 'binary', encoding: 'msgpack', useRecords: false } as const
  return {
    root,
    documents: root.openDB<Doc, Buffer>({ name: 'documents', ...binary }),
    entries: root.openDB<null, Buffer>({ name: 'entries', ...binary }),
    catalog: root.openDB<CollectionRecord, string>({ name: 'catalog', encoding: 'json' }),
    counters: root.openDB<number, string>({ name: 'counters', encoding: 'json' }),
  }
}
