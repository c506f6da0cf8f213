import type { Entry } from '@/types/catalogue'

import { maskPhone } from '@/domain/masks'
import { scopedTokens, searchTokens } from '@/domain/search'

import { initialsOf, sortNameOf } from '@/cloudfunctions/kit/pinyin'

import type { EntryDocument } from './document'
import { ownerScope } from './store'

/** So much of what an expert teaches can be typed to find him. */
const FIELD_LETTERS = 10

const tokensOf = (words: string): string[] =>
  searchTokens({ name: words.toLowerCase(), initials: initialsOf(words), phone: null })

/** What a list is sorted by and searched with. */
export const foundBy = (
  { name, field }: Pick<EntryDocument, 'name' | 'field'>,
  { orgId, ancestors }: Pick<EntryDocument, 'orgId' | 'ancestors'>,
): Pick<EntryDocument, 'sortName' | 'search'> => {
  const tokens = [...new Set([...tokensOf(name), ...tokensOf(field.slice(0, FIELD_LETTERS))])]
  return { sortName: sortNameOf(name), search: scopedTokens([...ancestors, ownerScope(orgId)], tokens) }
}

export const entryView = (entry: EntryDocument): Entry => {
  const { _id, rev, orgId, orgName, kind, name, field, unit, note, walk, toilets, rests, parking } = entry
  return {
    ...{ id: _id, rev, orgId, orgName, kind, name, field, unit, note, walk, toilets, rests, parking },
    ...{ phone: maskPhone(entry.phone), retired: entry.retired },
  }
}
