/** Set by Tencent's runtime in every real cloud function; any of them means this is not a developer's computer. */
const RUNTIME_MARKS = [
  'TENCENTCLOUD_RUNENV',
  'SCF_NAMESPACE',
  'SCF_FUNCTIONNAME',
  'TCB_CONTEXT_CNFG',
  'CBR_ENV_ID',
]

/** Throws when the process is a production one: the local cloud trusts whoever names a persona. */
export const refuseProduction = (env: NodeJS.ProcessEnv): void => {
  if (env['NODE_ENV'] === 'production')
    throw new Error('The local cloud does not start with NODE_ENV=production.')

  const mark = RUNTIME_MARKS.find((name) => env[name] !== undefined)
  if (mark)
    throw new Error(`The local cloud does not start in a real cloud function environment (${mark} is set).`)
}

/**
 * Real functions run in UTC, and worker threads take the time zone of the process, not of their own env.
 * So the process itself is put into UTC; where that has no effect (a sandboxed process.env) it warns.
 */
export const runInUtc = (): void => {
  process.env['TZ'] = 'UTC'
  if (new Date(0).getTimezoneOffset() !== 0)
    console.warn('localcloud: start with TZ=UTC, functions see local time now')
}
