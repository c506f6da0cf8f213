import { createRate } from '../../../localcloud/openapi/rate'

const at = (second: number) => new Date(Date.UTC(2026, 0, 1, 9, 0, second))

test('the last allowed call of a minute passes, the next one does not, the next minute starts anew', () => {
  const within = createRate(2)

  expect([within(at(0)), within(at(30)), within(at(59)), within(at(60))]).toEqual([true, true, false, true])
})
