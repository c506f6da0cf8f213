import type { ReactNode } from 'react'

import { Button } from '@/src/ui/button'
import { Field } from '@/src/ui/field'

import type { SheetPhoto } from './use-sheet-photo'

export const SheetPhotoField = ({ photo }: { photo: SheetPhoto }): ReactNode => (
  <Field
    optional
    label='纸质表的照片'
    hint={photo.fileId === null ? '拍清楚签名，只给有权限的人看' : '照片传好了 ✓'}
    error={photo.sentence ?? undefined}
  >
    <Button busy={photo.busy} onTap={() => void photo.take()}>
      {photo.fileId === null ? '拍照或选照片' : '换一张照片'}
    </Button>
  </Field>
)
