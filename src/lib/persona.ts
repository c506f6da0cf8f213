const KEY = 'wq.persona'

/** Who the browser plays in the local cloud: `?as=` before or behind the hash, remembered for this tab. */
export const persona = (): string => {
  const query = `${window.location.search}&${window.location.hash.split('?')[1] ?? ''}`
  const wanted = new URLSearchParams(query.replace(/^\?/, '')).get('as')
  if (wanted) sessionStorage.setItem(KEY, wanted)

  return wanted ?? sessionStorage.getItem(KEY) ?? ''
}
