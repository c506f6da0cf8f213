/** An unexpected console.error is a defect: the test that caused it fails. A test that expects one replaces the spy's body itself. */
let spy: jest.SpyInstance<void, unknown[]>

beforeEach(() => {
  spy = jest.spyOn(console, 'error')
})

afterEach(() => {
  const unexpected = spy.mock.calls.map((call) => call.map(String).join(' '))
  spy.mockRestore()
  expect(unexpected).toEqual([])
})
