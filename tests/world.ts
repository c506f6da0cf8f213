import { rm } from 'node:fs/promises'

import type { InputOf, OutputOf, Path } from '@/types/kernel/contract'
import type { Envelope } from '@/types/kernel/envelope'
import { functionOf } from '@/types/kernel/functions'

import { startProduct } from '@/config/local'
import type { LocalCloud, LocalCloudOptions } from '@/localcloud/start'

import type { City } from './fixtures/city/city'
import { personas } from './fixtures/city/personas'
import { newDataDir } from './data-dir'
import { seededCity } from './seeded-city'

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
let calls = 0

/** A fresh requestId: one per tap. */
export const newRequest = (): string => {
  calls += 1
  const digits = Array.from({ length: 8 }, (_, i) => CROCKFORD.charAt(Math.floor(calls / 32 ** i) % 32))
  return `TEST${process.pid.toString().padStart(4, '0').slice(-4)}${digits.join('')}`
}

export interface World {
  cloud: LocalCloud
  url: string
  city: City
  /** As a phone calls: the envelope, whatever it says. */
  ask<P extends Path>(
    openid: string,
    path: P,
    input: InputOf<P>,
    requestId?: string,
  ): Promise<Envelope<OutputOf<P>>>
  /** The same for a call that must succeed. */
  call<P extends Path>(openid: string, path: P, input: InputOf<P>, requestId?: string): Promise<OutputOf<P>>
  /** The code of a call that must be refused. */
  refusal<P extends Path>(openid: string, path: P, input: InputOf<P>, requestId?: string): Promise<string>
  stop(): Promise<void>
}

interface WorldOptions extends Partial<LocalCloudOptions> {
  persons?: number
  /** The local cloud's clock and the city's today; a Sunday morning unless said otherwise. */
  today?: string
  /** Let the job count the 491 sessions of 2022 too, which takes its first ticks some seconds; else its figures begin today. */
  count2022?: boolean
}

/** 2026-11-22 was a Sunday; 08:00 in Xiamen. */
export const TODAY = '2026-11-22T00:00:00.000Z'

export const callsOf = (cloud: LocalCloud): Pick<World, 'ask' | 'call' | 'refusal'> => {
  const ask: World['ask'] = async (openid, path, input, requestId = newRequest()) => {
    const { result } = await cloud.call(functionOf(path), { path, input, requestId }, { openid })
    return result as never
  }
  return {
    ask,
    call: async (openid, path, input, requestId) => {
      const envelope = await ask(openid, path, input, requestId)
      if (!envelope.ok)
        throw new Error(`${path} answered ${envelope.code} ${JSON.stringify(envelope.issues)}`)
      return envelope.data
    },
    refusal: async (openid, path, input, requestId) => {
      const envelope = await ask(openid, path, input, requestId)
      if (envelope.ok) throw new Error(`${path} was not refused`)
      return envelope.code
    },
  }
}

/** The job of the figures as if it had counted everything before. */
const figuresFrom = (today: string) => ({
  ...{
    _id: 'figures',
    leaseUntil: new Date(0),
    fence: 0,
    beatAt: null,
    done: 0,
    failures: 0,
    lastError: null,
  },
  cursor: JSON.stringify({ events: [today, ''], ended: [today, ''] }),
})

/** Built functions through the unmodified SDK on a local cloud of its own, with a small city inside. */
export const startWorld = async ({
  persons = 400,
  today = TODAY,
  count2022 = false,
  ...options
}: WorldOptions = {}): Promise<World> => {
  const dataDir = options.dataDir ?? (await newDataDir())
  const city = await seededCity({ today, persons }, dataDir)
  const cloud = await startProduct({
    dataDir,
    port: 0,
    strict: true,
    quiet: true,
    personas: () => personas,
    ...options,
  })
  cloud.clock.set(new Date(today))
  if (!count2022) await cloud.database.load('jobs', [figuresFrom(today)])

  return {
    ...{ cloud, url: cloud.url, city },
    ...callsOf(cloud),
    stop: async () => {
      await cloud.stop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
