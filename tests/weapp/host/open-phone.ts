import type { World } from '@/tests/world'

import { declaredApis } from '../declared-apis'
import type { Answers } from './answers'
import { createGateway } from './gateway'
import { knownApis } from './known-apis'
import type { Package } from './package'
import { readPackage } from './package'
import type { Person } from './person'
import { createPerson } from './person'
import type { Phone } from './phone'
import { createPhone } from './phone'
import { createGwx, createRealm } from './realm'
import type { Shelf } from './storage'
import type { Gwx } from './view'

let built: { package: Package; gwx: Gwx; known: string[] } | null = null

/** Read and compiled once a process. */
export const theBuild = (): { package: Package; gwx: Gwx; known: string[] } => {
  if (!built) {
    const read = readPackage()
    built = { package: read, gwx: createGwx(read.wxml), known: knownApis() }
  }
  return built
}

export interface OpenPhone extends Person {
  phone: Phone
  answers: Answers
  /** Paths of contract actions that were called, in order. */
  calls: () => string[]
  /** Ends the program; throws when WeChat would have refused anything on the way. */
  close: () => void
}

interface Opening {
  /** A key of the cast, or an openid. */
  persona: string
  path?: string
  query?: Record<string, string>
  shelf?: Shelf
}

const pathOf = (data: unknown): string => {
  const { path } = data as { path?: unknown }
  return typeof path === 'string' ? path : ''
}

/** The real build on a phone in node, over the world's real functions. */
export const openPhone = (world: Pick<World, 'url'>, opening: Opening): OpenPhone => {
  const { persona, path = 'pages/home/index', query = {}, shelf = new Map<string, string>() } = opening
  const { package: read, gwx, known } = theBuild()
  const realm = createRealm()
  const phone = createPhone({
    ...{ files: read.files, app: read.app, gwx, known, shelf },
    declared: Object.keys(declaredApis),
    evaluate: realm.evaluate,
    later: realm.later,
    gateway: createGateway(world.url, () => persona),
    changed: () => undefined,
  })
  phone.launch(path, query)

  return {
    ...createPerson(phone),
    phone,
    answers: phone.answers,
    calls: () =>
      phone.done
        .filter(({ api }) => api === 'cloud.callFunction')
        .map(({ options }) => pathOf(options['data'])),
    close: () => {
      realm.stop()
      const wrong = [...phone.gate.violations, ...realm.errors.map(String)]
      if (wrong.length > 0) throw new Error(`WeChat would refuse:\n${wrong.join('\n')}`)
    },
  }
}
