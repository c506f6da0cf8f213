import { setTimeout as wait } from 'node:timers/promises'
import type { Answer } from '../database/open'
import type { Fault } from '../functions/faults'
import { executeFail, type Invocation } from '../functions/invocation'
import type { Host } from './host'

/** Null: nothing will ever answer, the instance is gone. */
type DatabaseReply = Answer | null

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

/** One database call of the SDK: counted, and hit by the planted faults. */
export const runDatabase = async (
  host: Host,
  action: string,
  body: Record<string, unknown>,
  invocation: Invocation | null,
): Promise<DatabaseReply> => {
  const execute = () => host.database.run(action, body)
  if (!invocation) return execute()

  const { collectionName: name = '' } = body
  const call = invocation.databaseActions.push(typeof name === 'string' ? `${action} ${name}`.trim() : action)
  const fault = host.faults.take({ function: invocation.name, path: invocation.path, call })
  if (!fault) return execute()
  if (fault.when === 'before') return applyFault(fault, invocation, execute)

  const answer = await execute()
  return applyFault(fault, invocation, () => Promise.resolve(answer))
}
