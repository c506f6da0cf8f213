import { useShareAppMessage } from '@tarojs/taro'

import type { ReadNotice } from '@/types/notice-shapes'

import { paths } from '@/src/lib/paths'

/** The card that goes on to a group: the title, a path with the notice's id, and nothing personal. */
export const useShare = (notice: ReadNotice | null): void => {
  useShareAppMessage(() =>
    notice
      ? { title: `${notice.orgName}通知：${notice.title}`, path: paths.notice(notice.id) }
      : { title: '晚晴', path: paths.home() },
  )
}
