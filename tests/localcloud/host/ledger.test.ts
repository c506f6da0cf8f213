import { appendFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ledger } from '../../../localcloud/openapi/ledger'

const WHO = 'oLOCAL_user_0000000000000001'
const message = {
  id: 1,
  at: '2026-04-01T01:00:00.000Z',
  openid: WHO,
  templateId: 'T1',
  page: '',
  data: { thing1: '健步走' },
}

let folder: string
let file: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ledger-'))
  file = join(folder, 'ledger.jsonl')
})

afterEach(() => rmSync(folder, { recursive: true }))

test('credits, messages and the clock are there again after a restart', () => {
  const first = new Ledger(file)
  first.give(WHO, 'T1', 3)
  first.send(message)
  first.setClock(5000)

  const second = new Ledger(file)

  expect(second.left(WHO, 'T1')).toBe(2)
  expect(second.messages()).toEqual([message])
  expect(second.clockOffset).toBe(5000)
  expect(new Ledger(file).left(WHO, 'T1')).toBe(2)
})

test('a line that was torn by a kill is dropped, the others stand', () => {
  new Ledger(file).give(WHO, 'T1')
  appendFileSync(file, '{"kind":"credit","open')

  expect(new Ledger(file).left(WHO, 'T1')).toBe(1)
})
