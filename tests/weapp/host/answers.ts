/** What the person does in WeChat's own windows, and how the phone is. A test changes it between taps. */
export interface Answers {
  network: 'wifi' | '4g' | 'none'
  /** What the camera reads; null: the person closes it. */
  scan: string | null
  /** The picture that is chosen; null: the person closes the album. */
  photo: Blob | null
  /** 允许 in windows of phone number, messages and calendar. */
  allows: boolean
  /** The buttons of showModal: true = the right one. */
  confirms: boolean
  fontSizeScaleFactor: number
}

export const willing = (): Answers => ({
  network: 'wifi',
  scan: null,
  photo: null,
  allows: true,
  confirms: true,
  fontSizeScaleFactor: 1,
})
