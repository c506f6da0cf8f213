import type { Gate } from './gate'

/**
 * The `wx` object: names are own keys, because Taro copies them at start. A known WeChat API that is not declared, or that this
 * host does not have, throws when it is called.
 */
export const createWx = (
  gate: Gate,
  apis: Record<string, unknown>,
  declared: readonly string[],
  known: readonly string[],
): Record<string, unknown> => {
  const refusing = (name: string, why: string) => [
    name,
    () => {
      throw gate.refuse(`wx.${name} ${why}`)
    },
  ]

  return Object.fromEntries([
    ...known.map((name) => refusing(name, 'is not declared in tests/weapp/declared-apis.ts')),
    ...declared.map((name) =>
      name in apis
        ? [name, apis[name]]
        : refusing(name, 'is declared, but tests/weapp/host does not have it'),
    ),
  ]) as Record<string, unknown>
}
