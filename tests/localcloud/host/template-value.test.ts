import { acceptsValue } from '../../../localcloud/openapi/template-value'

test.each([
  ['thing', '一二三四五六七八九十一二三四五六七八九十'],
  ['name', '欧阳修'],
  ['name', 'Alexander Hamilton'],
  ['phrase', '报名成功'],
  ['character_string', 'A-2026/04 #17'],
  ['number', '12'],
  ['phone_number', '0571-8888 0000'],
  ['amount', '¥12.50元'],
  ['car_number', '浙A12345'],
  ['time', '2019年10月1日 15:01'],
  ['time', '15:01'],
  ['time', '2019年10月1日 15:01~2019年10月1日 17:00'],
  ['time', '2026-04-01 09:00~11:30'],
  ['date', '2019年10月1日'],
  ['date', '2019-10-01 15:01'],
  ['unheard_of', '任何文字'],
])('%s takes %s', (type, value) => {
  expect(acceptsValue(type, value)).toBe(true)
})

test.each([
  ['thing', '一二三四五六七八九十一二三四五六七八九十一'],
  ['thing', '第一行\n第二行'],
  ['thing', ''],
  ['thing', '   '],
  ['name', '一二三四五六七八九十一'],
  ['name', 'A name of twenty-one c'],
  ['phrase', '已经报名成功'],
  ['phrase', 'OK'],
  ['character_string', '编号1'],
  ['number', '十二'],
  ['letter', 'abc1'],
  ['phone_number', '138 0000 0000 0000 00'],
  ['amount', '12345678901'],
  ['time', '25:00'],
  ['date', '10月1日'],
])('%s refuses %j', (type, value) => {
  expect(acceptsValue(type, value)).toBe(false)
})
