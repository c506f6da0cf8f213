type Guard = () => void

let guard: Guard | null = null

/** What the browser's Back does instead of leaving the page; null = nothing of ours. */
export const setBackGuard = (next: Guard | null): void => {
  guard = next
}

/**
 * Window listeners run in the order in which they were added: platform.h5.ts loads this before Taro's router adds its own,
 * so that the router never hears of a Back that only closes a dialog (it would load the page anew).
 */
window.addEventListener('popstate', (event) => {
  if (!guard) return
  event.stopImmediatePropagation()
  guard()
})
