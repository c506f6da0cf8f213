import { Context, evalExpr, ProcessingMode } from 'mingo/core'
import * as accumulators from 'mingo/operators/accumulator'
import * as expressions from 'mingo/operators/expression'
import * as stages from 'mingo/operators/pipeline'
import type { Options } from 'mingo/types'
import { failure } from '../failure'
import { isDoc, type Doc, type Value } from '../value/value'
import { repaired } from './repaired'
import { accumulatorNames, expressionNames } from './supported'

const context = Context.init({
  accumulator: { ...accumulators },
  expression: { ...expressions, ...repaired },
  pipeline: { ...stages },
})

/** mingo's options, without its default operators, which would come first. */
export const optionsWith = (variables: Record<string, unknown>): Options => ({
  idKey: '_id',
  processingMode: ProcessingMode.CLONE_OFF,
  useStrictMode: true,
  scriptEnabled: false,
  failOnError: true,
  variables,
  context,
})

/** Refuses by name what the SDK does not document; `$literal` is not looked into. */
export const refuseUnknown = (expression: Value): void => {
  if (Array.isArray(expression)) expression.forEach(refuseUnknown)
  if (!isDoc(expression) || Object.hasOwn(expression, '$literal')) return
  for (const [name, operand] of Object.entries(expression)) {
    if (name.startsWith('$') && !expressionNames.has(name) && !accumulatorNames.has(name))
      throw failure.notEmulated(name)
    refuseUnknown(operand)
  }
}

/** Runs what mingo computes and turns its complaints into protocol errors. */
export const computed = <T>(compute: () => T): T => {
  try {
    return compute()
  } catch (error) {
    throw failure.failed(error instanceof Error ? error.message : String(error))
  }
}

/** The value of an aggregation expression on a document; `undefined` for a missing field. */
export const evaluate = (doc: Doc, expression: Value, variables: Record<string, unknown>): unknown => {
  refuseUnknown(expression)
  return computed(() => evalExpr(doc, expression, optionsWith(variables)))
}
