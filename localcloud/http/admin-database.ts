import { setTimeout as wait } from 'node:timers/promises'
import type { Answer } from '../database/open'
import type { Fault } from '../functions/faults'
import { executeFail, type Invocation } from '../functions/invocation'
import type { DatabaseReply } from './connections'
import type { Host } from './host'

const applyFault = async (
  fault: Fault,
  invocation: Invocation,
  otherwise: () => Promise<Answer>,
): Promise<DatabaseReply> => {
  if (fault.do === 'stop') {
    invocation.stop(executeFail('process exited (planted fault)', ''))
    return null
  }
  if ('code' in fault.do) return fault.do

  await ('meanwhile' in fault.do ? fault.do.meanwhile() : wait(fault.do.delayMs))
  return otherwise()
}

const runFaulty = async (
  host: Host,
  invocation: Invocation,
  call: number,
  execute: () => Promise<Answer>,
): Promise<DatabaseReply> => {
  const fault = host.faults.take({ function: invocation.name, path: invocation.path, call })
  if (!fault) return execute()
  if (fault.when === 'before') return applyFault(fault, invocation, execute)

  const answer = await execute()
  return applyFault(fault, invocation, () => Promise.resolve(answer))
}

/** One database call of the SDK: counted, on a connection of its own, and hit by the planted faults. */
export const runDatabase = (
  host: Host,
  action: string,
  body: Record<string, unknown>,
  invocation: Invocation | null,
): Promise<DatabaseReply> => {
  const { collectionName: name = '' } = body
  const told = typeof name === 'string' ? `${action} ${name}`.trim() : action
  const call = invocation?.databaseActions.push(told) ?? 0
  const execute = () => host.database.run(action, body)

  return host.connections.use(() => (invocation ? runFaulty(host, invocation, call, execute) : execute()))
}
