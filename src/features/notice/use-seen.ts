import { useEffect } from 'react'

import type { ReadNotice } from '@/types/notice-shapes'

import { call } from '@/src/lib/client'

/** Opened is seen. What fails is tried again when it is opened again. */
export const useSeen = (notice: ReadNotice | null): void => {
  const noticeId = notice && !notice.seen ? notice.id : null
  useEffect(() => {
    if (noticeId !== null) call('notice.seen', { noticeId }).catch(() => null)
  }, [noticeId])
}
