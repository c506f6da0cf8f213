/**
 * Codes of /admin (strings) and what wx.cloud shows a mini-program for them (numbers).
 * From the error table inside wx-server-sdk 4.0.2, except where another source stands beside it.
 */
export const CODES = {
  SYS_ERR: [-501001, 'resource system error'],
  EXCEED_CONCURRENT_REQUEST_LIMIT: [-501004, 'exceed concurrent request limit'],
  INVALID_PARAM: [-501007, 'invalid parameters'],
  /** Assumed number: the documents name only the string, for more than 100 KB of client data. */
  EXCEED_MAX_PAYLOAD_SIZE: [-501007, 'invalid parameters'],
  STORAGE_REQUEST_FAIL: [-503001, 'storage request fail'],
  STORAGE_EXCEED_AUTHORITY: [-503002, 'storage permission denied'],
  STORAGE_FILE_NONEXIST: [-503003, 'storage file not exists'],
  /** The text is seen in public projects; the number is assumed. */
  FUNCTION_NOT_FOUND: [-501000, 'function not found'],
  FUNCTIONS_EXECUTE_FAIL: [-504002, 'functions execute fail'],
  /** Number, name and text are seen together in several public projects. */
  FUNCTIONS_TIME_LIMIT_EXCEEDED: [-504003, 'functions time limit exceeded'],
  /** The string is documented, the number assumed. */
  FUNCTIONS_MEMORY_LIMIT_EXCEEDED: [-504002, 'functions execute fail'],
  RESULT_SIZE_EXCEED_LIMIT: [-604001, 'cloudfunction result size exceed limit (1MB)'],
} as const satisfies Record<string, readonly [number, string]>

export type Code = keyof typeof CODES

/** What went wrong, in the words of the server: `code` for /admin, `errCode` and `errMsg` for a client. */
export class CloudError extends Error {
  readonly errCode: number
  readonly errMsg: string

  constructor(
    readonly code: Code,
    readonly detail: string,
    api = 'cloud.callFunction',
  ) {
    const [errCode, title] = CODES[code]
    const errMsg = `${api}:fail Error: errCode: ${errCode} ${title} | errMsg: ${detail}`
    super(errMsg)
    this.name = 'CloudError'
    this.errCode = errCode
    this.errMsg = errMsg
  }
}

/** For an error that is refused by the thousand: taking a stack costs more than the refusal. */
export const withoutStack = (make: () => CloudError): CloudError => {
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  try {
    return make()
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}
