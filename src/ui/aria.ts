export type Role =
  | 'alert'
  | 'banner'
  | 'button'
  | 'checkbox'
  | 'contentinfo'
  | 'dialog'
  | 'group'
  | 'heading'
  | 'img'
  | 'list'
  | 'listitem'
  | 'main'
  | 'navigation'
  | 'radio'
  | 'radiogroup'
  | 'search'
  | 'status'
  | 'switch'
  | 'tab'
  | 'tablist'
  | 'tabpanel'

interface Meaning {
  role?: Role | undefined
  label?: string | undefined
  hidden?: boolean | undefined
  live?: 'polite' | 'assertive' | undefined
  checked?: boolean | undefined
  disabled?: boolean | undefined
  /** H5 only: the id that other elements refer to. */
  id?: string
}

const LIVE: Partial<Record<Role, 'polite' | 'assertive'>> = { alert: 'assertive', status: 'polite' }

/** What a View means, for screen readers: WeChat's templates take `aria-role`, a browser takes `role`. */
export const aria = ({
  role,
  label,
  hidden,
  live,
  checked,
  disabled,
  id,
}: Meaning): Record<string, string | boolean> => {
  const said = live ?? (role && LIVE[role])
  const pairs: [string, string | boolean | undefined][] =
    process.env.TARO_ENV === 'h5'
      ? [
          ['role', role],
          ['aria-label', label],
          ['aria-hidden', hidden ? 'true' : undefined],
          ['aria-live', said],
          ['id', id],
        ]
      : [
          ['ariaRole', role],
          ['ariaLabel', label],
          ['ariaHidden', hidden],
          ['ariaLive', said],
          ['ariaChecked', checked],
          ['ariaDisabled', disabled],
        ]

  return Object.fromEntries(pairs.filter((pair): pair is [string, string | boolean] => pair[1] !== undefined))
}

/** The spoken name of an Input or Textarea in WeChat; a browser's own field takes it by `nativeProps`. */
export const spokenField = (label: string): Record<string, string | boolean> =>
  process.env.TARO_ENV === 'h5' ? {} : aria({ label })
