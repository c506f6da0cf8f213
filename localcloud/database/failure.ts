const tail = 'Please check your request, but if the problem'
const unsolved = `${tail} cannot be solved, contact us.`
const persists = `${tail} persists, contact us.`

/** A refusal that the protocol reports as `{ code, message }`. Codes and texts: cloud-facts 5 and the wire log. */
export class Failure extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message)
    this.name = 'Failure'
  }
}

/** Everything that the engine refuses, each with its one text. */
export const failure = {
  notEmulated: (name: string) => new Failure('NOT_EMULATED', `NOT_EMULATED: ${name}`),
  invalid: (why: string) => new Failure('INVALID_PARAM', `[InvalidParameter] ${why}`),
  failed: (why: string) => new Failure('DATABASE_REQUEST_FAILED', why),
  expensive: (why: string) => new Failure('LOCAL_EXPENSIVE_QUERY', why),
  noCollection: (name: string) =>
    new Failure(
      'DATABASE_COLLECTION_NOT_EXIST',
      `[ResourceNotFound] Db or Table not exist: ${name}. ${unsolved}`,
    ),
  collectionExists: () =>
    new Failure('DATABASE_COLLECTION_ALREADY_EXIST', `[ResourceExist] Table exist. ${unsolved}`),
  duplicate: (collection: string, index: string, key: string) =>
    new Failure(
      'DATABASE_REQUEST_FAILED',
      '[FailedOperation.DuplicateWrite] multiple write errors: [{write errors: ' +
        `[{E11000 duplicate key error collection: tnt-local.${collection} index: ${index} dup key: ${key}}]}, {<nil>}]`,
    ),
  conflict: () =>
    new Failure(
      'DATABASE_TRANSACTION_CONFLICT',
      '[ResourceUnavailable.TransactionConflict] Transaction is conflict, ' +
        `maybe resource operated by others. ${persists}`,
    ),
  noTransaction: () =>
    new Failure(
      'DATABASE_TRANSACTION_FAIL',
      '[ResourceUnavailable.TransactionNotExist] Transaction does not exist on the server, ' +
        `transaction must be commit or abort in 30 seconds. ${persists}`,
    ),
  busy: () =>
    new Failure(
      'DATABASE_TRANSACTION_FAIL',
      `[ResourceUnavailable.TransactionBusy] Transaction is busy. ${persists}`,
    ),
}
