import type { WeappFigures } from './measure'
import { measureWeapp } from './measure'

let figures: WeappFigures
beforeAll(async () => {
  figures = await measureWeapp()
  console.log(JSON.stringify(figures))
})

test('a list of 20 rows crosses to the page in at most 12,000 bytes', () => {
  expect(figures.firstSetDataBytes).toBeLessThanOrEqual(12_000)
})

test('a page of registrants crosses to the desk in at most 20,000 bytes', () => {
  expect(figures.registrantsSetDataBytes).toBeLessThanOrEqual(20_000)
})

test('a tap on a choice crosses in at most 400 bytes', () => {
  expect(figures.tapSetDataBytes).toBeLessThanOrEqual(400)
})

test("main package and every subpackage stay under WeChat's 2 MB", () => {
  expect(figures.mainKiB).toBeLessThanOrEqual(2048)
  expect(figures.largestSubpackageKiB).toBeLessThanOrEqual(2048)
})
