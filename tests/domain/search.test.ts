import { maskPhone, phoneTail } from '@/domain/masks'
import { bornTokens, scopedTokens, searchTokens, wantedToken } from '@/domain/search'

test('a person is found by the beginning of the name, of the initials, and by the last four digits', () => {
  const tokens = searchTokens({ name: '陈秀英', initials: 'cxy', phone: '10012345678' })

  expect(tokens).toEqual(['陈', '陈秀', '陈秀英', 'c', 'cx', 'cxy', '5678'])
})

test('what is typed in capitals or with the middle dot finds the same person', () => {
  const tokens = scopedTokens(['A'], searchTokens({ name: '买买提·艾力', initials: 'mmtal', phone: null }))

  expect(tokens).toContain(wantedToken('A', ' 买买提·艾 '))
  expect(tokens).toContain(wantedToken('A', 'MMT'))
  expect(tokens).not.toContain(wantedToken('B', 'MMT'))
})

test('with a birth year the whole name or all initials find the person; without one there is nothing to find', () => {
  expect(bornTokens({ name: '买买提·艾力', initials: 'mmtal' }, 1948)).toEqual([
    '买买提艾力1948',
    'mmtal1948',
  ])
  expect(bornTokens({ name: '陈秀英', initials: 'cxy' }, null)).toEqual([])
})

test('a masked number keeps only what tells two people apart', () => {
  expect(maskPhone('13812345678')).toBe('138****5678')
  expect(maskPhone('0592-1234567')).toBe('****4567')
  expect(maskPhone(null)).toBe('')
  expect(phoneTail('13812345678')).toBe('5678')
})
