import { named } from '../fixtures/city/named'
import type { PersonaKey } from '../fixtures/city/personas'
import { openidOf } from '../fixtures/city/personas'

import type { Phone } from './retiree-phone'
import { openPhone } from './retiree-phone'
import { openStage } from './stage'

const MINE = 'pages/mine/index'
const PEOPLE = 'features/person/pages/people/index'

describe('the family of one phone', () => {
  const stage = openStage()
  let phone: Phone

  const open = async (persona: PersonaKey, route = MINE) => {
    phone = await openPhone(stage.browser, stage.world.url, { persona, route })
  }
  const personsOf = async (persona: PersonaKey) =>
    (await stage.world.call(openidOf(persona), 'account.get', {})).persons
  /** Not below the fold, and not behind the button that is docked there. */
  const comesIntoSight = async (words: string) => {
    const sentence = await phone.page.getByText(words).locator('visible=true').elementHandle()
    await phone.page.waitForFunction((element) => {
      const { left, top, width, height } = element.getBoundingClientRect()
      return element.contains(document.elementFromPoint(left + width / 2, top + height / 2))
    }, sentence)
  }
  const field = (label: RegExp) => phone.page.getByLabel(label).locator('visible=true')

  test('a husband without a phone is added, stands on 我的 and can be signed up at once', async () => {
    await open('retiree')

    await phone.tap(/^家人/)
    await phone.tap('＋ 添加家人')
    await phone.tap('添加')
    await comesIntoSight('请写家人的姓名')
    await field(/^家人的姓名/).fill('王德明')
    await field(/^出生年份/).fill('1950')
    await phone.tap('添加')
    await phone.see('王德明（老伴）')
    await phone.tap('返回')
    await phone.button(/^家人 王德明/).waitFor()

    expect(await personsOf('retiree')).toMatchObject([
      { name: '林淑贞', relation: 'self' },
      { name: '王德明', relation: 'spouse', standing: 'self', phoneMasked: '' },
    ])
    await phone.page.context().close()
    await open(
      'retiree',
      `features/registration/pages/confirm/index?activityId=${named.activities.cityStudy}`,
    )
    await phone.page
      .getByRole('radio', { name: /^王德明/ })
      .locator('visible=true')
      .click()
    await phone.tap('确认报名')
    await phone.see('王德明的票号')
  })

  test('the same name twice is told beside the button, and what was typed stays', async () => {
    await open('couple', PEOPLE)

    await phone.tap('＋ 添加家人')
    await field(/^家人的姓名/).fill('吴玉珊')
    await phone.tap('添加')

    await phone.see('这位家人已经在名单里了')
    expect(await field(/^家人的姓名/).inputValue()).toBe('吴玉珊')
  })

  test('a wrong number is corrected: the list shows the new one, masked', async () => {
    await open('couple', PEOPLE)

    await phone.page.getByRole('button', { name: '改一改' }).locator('visible=true').first().click()
    await phone.see(/^现在是\d{3}\*{4}\d{4}，不换就空着$/)
    await field(/^新的电话/).fill('1234')
    await phone.tap('改好了')
    await phone.see('电话号码不对，手机是11位数字')
    await field(/^新的电话/).fill('10088886666')
    await phone.tap('改好了')

    await phone.see('100****6666')
    expect((await personsOf('couple')).map(({ phoneMasked }) => phoneMasked)).toContain('100****6666')
  })

  test('不再帮忙报名 asks first; then the person is gone from this phone, and the places remain', async () => {
    const activityId = named.activities.cityStudy
    const { wife } = named.persons
    await stage.world.call(openidOf('couple'), 'registration.create', { activityId, personId: wife })
    await open('couple', PEOPLE)

    await phone.tap('不再帮忙报名')
    await phone.see('这部手机以后不替吴玉珊报名了吗？')
    await phone.tap('还是要帮')
    await phone.page.getByRole('dialog').waitFor({ state: 'hidden' })
    await phone.tap('不再帮忙报名')
    await phone.page.getByRole('dialog').getByRole('button', { name: '不再帮忙报名' }).click()
    await phone.page.getByText('吴玉珊（老伴）').locator('visible=true').waitFor({ state: 'hidden' })

    expect((await personsOf('couple')).map(({ name }) => name)).toEqual(['黄景松'])
    const { items } = await stage.world.call(openidOf('organiser'), 'registration.list', {
      activityId,
      search: 'wys',
    })
    expect(items).toMatchObject([{ personId: wife, state: 'registered' }])
  })

  test('the number from the staff opens the father; a wrong one says where to get a new one', async () => {
    const { code } = await stage.world.call(openidOf('organiserTongan'), 'person.giveCode', {
      personId: named.persons.father,
      relation: 'parent',
      confirmedBy: 'phone',
    })
    await open('stranger')

    await phone.tap(/^输入家人号码/)
    await field(/^8位号码/).fill('123')
    await phone.tap('好了')
    await comesIntoSight('号码是8位数字')
    await field(/^8位号码/).fill(code === '00000000' ? '11111111' : '00000000')
    await phone.tap('好了')
    await phone.see('这个号码不对或已过期，请向工作人员再要一个')
    await field(/^8位号码/).fill(code)
    await phone.tap('好了')

    await phone.see('以后您可以替洪文质报名')
    expect(await personsOf('stranger')).toMatchObject([
      { name: '洪文质', standing: 'proxy', relation: 'parent' },
    ])
  })
})
