/** Collections and their indexes: one list for every world (local cloud, tests, deployment). All are ADMINONLY. */
interface Key {
  name: string
  direction: 1 | -1
}

export interface Collection {
  name: string
  indexes: { name: string; unique?: boolean; keys: Key[] }[]
}

const index = (name: string, ...names: string[]) => ({
  name,
  keys: names.map((key): Key =>
    key.startsWith('-') ? { name: key.slice(1), direction: -1 } : { name: key, direction: 1 },
  ),
})

export const collections: Collection[] = [
  {
    name: 'accounts',
    indexes: [
      index('grantOrgs', 'grantOrgs', '_id'),
      index('grantScopes', 'grantScopes', '_id'),
      index('persons', 'persons.personId'),
      index('proxies', 'proxies.personId'),
    ],
  },
  {
    name: 'activities',
    indexes: [
      index('open', 'orgId', 'state', 'startsAt', '_id'),
      index('desk', 'ancestors', 'startsAt', '_id'),
      index('asking', 'quotas.orgId', 'startsAt'),
      index('with', 'entryIds', '-startsAt'),
      index('ended', 'endsAt', '_id'),
      index('v', 'v', '_id'),
    ],
  },
  { name: 'branches', indexes: [] },
  {
    name: 'assignments',
    indexes: [
      index('scope', 'ancestors', '-createdAt', '-_id'),
      index('current', 'unitId', 'until', '_id'),
      index('material', 'materialId', 'unitId'),
    ],
  },
  { name: 'careCards', indexes: [index('sealedBy', 'sealedBy', '_id')] },
  { name: 'careDays', indexes: [index('scope', 'ancestors', 'on', '_id'), index('person', 'personId')] },
  {
    name: 'catalogueEntries',
    indexes: [
      index('scope', 'ancestors', 'kind', 'retired', 'sortName', '_id'),
      index('above', 'orgId', 'kind', 'retired', 'sortName', '_id'),
      index('search', 'search', 'kind', 'retired', 'sortName', '_id'),
    ],
  },
  {
    name: 'calls',
    indexes: [index('subject', 'subjectId', '_id'), index('person', 'personId')],
  },
  { name: 'codes', indexes: [index('until', 'until')] },
  { name: 'credits', indexes: [] },
  {
    name: 'deliveries',
    indexes: [
      index('list', 'roundId', 'sortKey', '_id'),
      index('standing', 'roundId', 'state', 'sortKey', '_id'),
      index('count', 'roundId', '_id'),
      index('open', 'roundId', 'state', 'deliverer'),
      index('mine', 'deliverer.openid', 'month', 'state', 'sortKey', '_id'),
      index('person', 'personId', '-month'),
      index('given', 'record.record.gave.itemId', '-recordedAt', '-_id'),
    ],
  },
  { name: 'deliveryLeases', indexes: [index('rounds', 'roundIds', '-createdAt'), index('mine', 'openid')] },
  {
    name: 'cues',
    indexes: [
      index('open', 'ancestors', 'closedAt', 'dueAt', '_id'),
      index('mine', 'owner.openid', 'closedAt', 'dueAt', '_id'),
      index('person', 'personId', 'closedAt', 'dueAt'),
      index('sealedBy', 'sealedBy', '_id'),
    ],
  },
  { name: 'dossiers', indexes: [] },
  {
    name: 'events',
    indexes: [
      index('scope', 'ancestors', '-at', '-_id'),
      index('at', 'at', '_id'),
      index('target', 'target', 'at'),
    ],
  },
  { name: 'exports', indexes: [index('activity', 'activityId', '-createdAt')] },
  {
    name: 'followUps',
    indexes: [
      index('owner', 'owner.openid', 'closedAt', 'dueDay', '_id'),
      index('scope', 'ancestors', 'closedAt', 'dueDay', '_id'),
      index('person', 'personId', '-createdAt'),
    ],
  },
  { name: 'gifts', indexes: [index('scope', 'ancestors', '-on', '-_id')] },
  { name: 'groups', indexes: [index('members', 'members')] },
  {
    name: 'heldEntries',
    indexes: [index('waiting', 'activityId', 'settledAt', 'createdAt'), index('lease', 'leaseId')],
  },
  { name: 'jobs', indexes: [] },
  { name: 'leases', indexes: [index('activity', 'activityId', '-createdAt')] },
  { name: 'meetings', indexes: [index('branch', 'orgId', 'startsAt', '_id')] },
  { name: 'materialVersions', indexes: [] },
  {
    name: 'materials',
    indexes: [
      index('scope', 'ancestors', 'state', '-createdAt', '-_id'),
      index('search', 'search', 'state', '-createdAt', '-_id'),
      index('shelf', 'shelfOf', '-publishedAt', '-_id'),
      index('category', 'shelfOf', 'shelf', '-publishedAt', '-_id'),
      index('found', 'outSearch', '-publishedAt', '-_id'),
    ],
  },
  {
    name: 'messages',
    indexes: [
      index('dueOf', 'state', 'subject', 'dueAt', '_id'),
      index('claimed', 'state', 'claimedAt'),
      index('person', 'subjectId', 'personId', 'state'),
      index('calls', 'subjectId', 'state', 'kind'),
      index('telling', 'subjectId', 'version', 'state', 'why', '_id'),
      index('kind', 'subjectId', 'kind', '_id'),
      index('ofSubjects', 'ancestors', 'state', 'effectAt', '_id'),
      index('ofHomes', 'homes', 'state', 'effectAt', '_id'),
      index('ofPeople', 'personId', 'state', 'effectAt', '_id'),
      index('bodies', 'bodyUntil'),
      index('v', 'v', '_id'),
    ],
  },
  { name: 'noticeReads', indexes: [] },
  { name: 'noticeSigns', indexes: [index('notice', 'noticeId', 'telling')] },
  {
    name: 'notices',
    indexes: [
      index('scope', 'ancestors', 'state', 'removedAt', '-createdAt', '-_id'),
      index('search', 'search', 'state', 'removedAt', '-createdAt', '-_id'),
      index('files', 'fileIds'),
      index('readers', 'key', '-publishedAt', '-_id'),
      index('work', 'workAt', '_id'),
    ],
  },
  { name: 'orgFigures', indexes: [] },
  {
    name: 'orgs',
    indexes: [
      index('children', 'parentId', 'sortName', '_id'),
      index('scope', 'ancestors', 'sortName', '_id'),
      index('kind', 'ancestors', 'kind', 'sortName', '_id'),
    ],
  },
  {
    name: 'persons',
    indexes: [
      index('scope', 'ancestors', 'sortName', '_id'),
      index('search', 'search', 'sortName', '_id'),
      index('home', 'orgId'),
      index('walk', 'ancestors', '_id'),
      index('born', 'ancestors', 'birthYear', '_id'),
      index('phone', 'phone'),
      index('member', 'memberOf', 'sortName', '_id'),
      index('lapsing', 'memberUntil'),
      index('keeper', 'keeper.openid', 'sortName', '_id'),
      index('keeping', 'keeper.grantId'),
      index('nameKey', 'nameKey', '_id'),
      index('household', 'householdId'),
      index('survivors', 'survivorOf'),
      index('passing', 'ancestors', 'passingAt', '_id'),
      index('deceased', 'ancestors', 'deceasedAt', '_id'),
    ],
  },
  { name: 'programmes', indexes: [] },
  { name: 'placeCards', indexes: [] },
  {
    name: 'registrations',
    indexes: [
      index('list', 'activityId', 'sortName', '_id'),
      index('search', 'search', 'sortName', '_id'),
      index('mine', 'personId', 'startsAt', '_id'),
      index('ticket', 'activityId', 'ticket'),
      index('present', 'activityId', 'state', 'present.at'),
      index('rows', 'activityId', '_id'),
      index('party', 'activityId', 'party.id'),
      index('changed', 'updatedAt', '_id'),
      index('starts', 'state', 'startsAt', '_id'),
    ],
  },
  { name: 'rollcalls', indexes: [] },
  {
    name: 'rosters',
    indexes: [
      index('dirty', 'dirtyAt'),
      index('scope', 'ancestors', '_id'),
      index('lapses', 'lapsesAt'),
      index('releases', 'releasesAt'),
      index('draws', 'mode', 'draw.drawnAt', 'closesAt'),
      index('v', 'v', '_id'),
    ],
  },
  { name: 'surveys', indexes: [index('waiting', 'waiting', 'closesAt')] },
  { name: 'rounds', indexes: [index('scope', 'ancestors', 'month', 'sortName', '_id')] },
  { name: 'series', indexes: [index('scope', 'ancestors', '-createdAt', '-_id')] },
  {
    name: 'sessionFigures',
    indexes: [index('dirty', 'dirtyAt'), index('year', 'ancestors', 'year', '_id')],
  },
  { name: 'settings', indexes: [] },
  {
    name: 'signups',
    indexes: [
      index('contact', 'personId', '-contactAt'),
      index('number', 'activityId', 'idLookUp'),
      index('deadline', 'activityId', 'idUntil'),
      index('due', 'idUntil'),
      index('sealedBy', 'sealedBy', '_id'),
    ],
  },
  { name: 'stoppedTemplates', indexes: [] },
  { name: 'stocks', indexes: [index('org', 'orgId', 'sortName', '_id')] },
  {
    name: 'visits',
    indexes: [index('person', 'personId', '-on', '-_id'), index('sealedBy', 'sealedBy', '_id')],
  },
  { name: 'timeline', indexes: [index('person', 'personId', '-at', '-_id')] },
  { name: 'uploads', indexes: [index('until', 'until'), index('fileId', 'fileId')] },
  {
    name: 'studySayings',
    indexes: [
      index('scope', 'ancestors', 'state', '-at', '-_id'),
      index('circle', 'circles', 'materialId', 'state', '-at'),
    ],
  },
  { name: 'wallTries', indexes: [index('until', 'until')] },
]
