import type { ReactNode } from 'react'

import type { Task } from '@/types/study-shapes'

import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { ListItem } from '@/src/ui/list-item'

/** 本月要学的 in a line; without any, the way to the shelf. */
export const Learn = ({ tasks }: { tasks: readonly Task[] }): ReactNode => {
  const open = tasks.filter(({ people }) => people.some(({ done }) => !done)).length
  const line = open > 0 ? `本月还有${open}份要学` : '能看，也能听'

  return <ListItem title='学习' lines={[line]} onTap={() => go(paths.shelf())} />
}
