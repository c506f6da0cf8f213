import type { Org } from '@/types/org'

import type { OrgDocument } from './document'

export const orgView = ({
  _id,
  kind,
  name,
  parentId,
  path,
  phone,
  address,
  way,
  remote,
  rev,
}: OrgDocument): Org => ({
  ...{ id: _id, kind, name, parentId, path, phone, address, way, remote, rev },
})
