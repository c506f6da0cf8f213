/** Taro's own event does not fire in every browser; this one does. */
export const onOnline = (call: () => void): (() => void) => {
  window.addEventListener('online', call)
  return () => window.removeEventListener('online', call)
}
