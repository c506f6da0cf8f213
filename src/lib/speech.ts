/** Reads a text aloud; answers a function that stops it. `onEnd` runs once, at the end or when it was stopped. `pace`: 1 = as usual. */
export type Voice = (text: string, onEnd: () => void, pace?: number) => () => void

let given: Voice | null = null

/** WeChat has no voice of its own: a build that has a voice service hands it over here, and the buttons appear. */
export const giveVoice = (voice: Voice): void => {
  given = voice
}

const browser: Voice = (text, onEnd, pace = 1) => {
  const words = new SpeechSynthesisUtterance(text)
  words.lang = 'zh-CN'
  words.rate = 0.85 * pace
  words.onend = onEnd
  words.onerror = onEnd
  window.speechSynthesis.cancel()
  window.speechSynthesis.speak(words)

  return () => window.speechSynthesis.cancel()
}

/** Null: no voice here, so 读给我听 is not shown. */
export const voice = (): Voice | null => {
  if (given) return given
  return process.env.TARO_ENV === 'h5' && 'speechSynthesis' in window ? browser : null
}
