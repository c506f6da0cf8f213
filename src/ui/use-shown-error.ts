import { useEffect, useRef, useState } from 'react'

import { scrollTo } from './scroll-to'

let made = 0
let shown = false

/** Of several fields that turn red at once the first is shown: effects run from the top of the page down. */
const showFirst = (id: string): void => {
  if (shown) return
  shown = true
  setTimeout(() => (shown = false))
  scrollTo(id)
}

/** The id for a field that comes into sight when its sentence appears: below the fold nobody would see why nothing happened. */
export const useShownError = (error: string | undefined): string => {
  const [id] = useState(() => `wq-field-${(made += 1)}`)
  const before = useRef(error)
  useEffect(() => {
    if (error !== undefined && error !== before.current) showFirst(id)
    before.current = error
  }, [id, error])

  return id
}
