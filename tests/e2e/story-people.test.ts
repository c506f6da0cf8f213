import type { Page } from 'playwright-core'

import { named } from '../fixtures/city/named'
import type { PersonaKey } from '../fixtures/city/personas'
import { openidOf } from '../fixtures/city/personas'

import { elderViolations } from './elder-norm'
import { openStage } from './stage'

const { tongan, daxiang } = named.orgs
const { father } = named.persons
const organiser = openidOf('organiserTongan')

interface View {
  width?: number
  persona?: PersonaKey
}

describe('people on the books of 同安区', () => {
  const stage = openStage()
  let page: Page

  const open = async (route: string, { width = 1280, persona = 'organiserTongan' }: View = {}) => {
    const context = await stage.browser.newContext({ locale: 'zh-CN', viewport: { width, height: 800 } })
    page = await context.newPage()
    await page.goto(`${stage.world.url}/?as=${persona}#/features/${route}`)
    await page.locator('h1').waitFor()
    await page.getByText('正在打开，请稍等').first().waitFor({ state: 'hidden' })
  }

  const tap = (name: string) => page.getByRole('button', { name, exact: true }).click()
  const find = async (words: string) => {
    await page.getByRole('textbox', { name: /姓名、拼音首字母或电话后四位$/ }).fill(words)
    await tap('查找')
  }
  const heading = (name: string) => page.getByRole('heading', { name, exact: true }).last().waitFor()
  const dialog = () => page.getByRole('dialog')

  /** Somebody types a name once more, in the village. */
  const typed = async (openid: string, name: string) =>
    (await stage.world.call(openid, 'person.introduce', { name, orgId: daxiang })).id

  test('an organiser finds a duplicate, merges the two, and undoes it: everybody acts for whom they did before', async () => {
    const twice = await typed('oTwice', '洪文质')
    await open(`desk/pages/board/index?orgId=${tongan}`)

    await tap('人员')
    await heading('人员 · 同安区')
    await find('hwz')
    await page.getByText('名单，共 2 位').waitFor()
    await page
      .getByRole('row', { name: /洪文质.*1943/ })
      .getByRole('button')
      .click()
    await heading('洪文质')
    await tap('对比：洪文质，大乡村')

    await heading('是同一个人吗')
    await page.getByText('请先选留下哪一份').waitFor()
    await page.getByRole('radio', { name: /^第一份：洪文质/ }).click()
    await page.getByLabel(/^怎么知道是同一个人/).fill('打电话问过女儿')
    await tap('合并成一份…')
    await dialog()
      .getByText(/改为替留下的这份办理.*以后可以撤销合并/)
      .waitFor()
    await dialog().getByRole('button', { name: '合并成一份' }).click()

    await heading('并到这一份里的')
    expect((await stage.world.call('oTwice', 'account.get', {})).persons.map(({ id }) => id)).toEqual([
      father,
    ])

    await tap('撤销合并：洪文质，大乡村')
    await dialog().getByRole('button', { name: '撤销合并' }).click()
    await page.getByRole('button', { name: '对比：洪文质，大乡村' }).waitFor()
    expect((await stage.world.call('oTwice', 'account.get', {})).persons.map(({ id }) => id)).toEqual([twice])
  })

  test('a neighbour brings a paper: staff links her WeChat to the father, and ends it again', async () => {
    await typed('oNeighbour', '许阿珠')
    await open(`books/pages/person/index?orgId=${tongan}&personId=${father}`)

    await tap('找这位家人…')
    await find('许阿珠')
    await tap('选这位：许阿珠')
    await page.getByText('请先选是什么关系、怎么核对的').waitFor()
    await page.getByRole('radio', { name: '邻居' }).click()
    await page.getByRole('radio', { name: '看材料核对' }).click()
    await page.getByLabel(/^再记一句/).fill('带了村里的证明')
    await tap('让许阿珠的微信替洪文质办')

    await page.getByText('许阿珠现在可以替洪文质报名').waitFor()
    await page.getByText(/看材料核对，叶志恒，2026-11-22，带了村里的证明/).waitFor()
    const { activityId } = await stage.world.call('oNeighbour', 'registration.create', {
      activityId: named.activities.daxiangPhone,
      personId: father,
    })
    expect(activityId).toBe(named.activities.daxiangPhone)

    await tap('断开许阿珠的微信')
    await dialog().getByLabel('为什么断开').fill('搬走了')
    await dialog().getByRole('button', { name: '断开这个微信' }).click()
    await page.getByRole('button', { name: '断开许阿珠的微信' }).waitFor({ state: 'detached' })
    expect((await stage.world.call('oNeighbour', 'account.get', {})).persons).toHaveLength(1)
  })

  test('staff says who the father is, and hands a relative elsewhere a code', async () => {
    await open(`books/pages/person/index?orgId=${tongan}&personId=${father}`)
    await tap('我核对过了…')
    await page.getByRole('radio', { name: '当面核对' }).click()
    await tap('确认是本人')
    await page.getByText(/当面核对，叶志恒/).waitFor()

    await tap('要一个号码…')
    await page.getByRole('radio', { name: '父母' }).click()
    await page.getByRole('radio', { name: '打电话核对' }).click()
    await tap('要一个号码')
    const label = await page.getByRole('img', { name: /^号码/ }).getAttribute('aria-label')

    const code = (label ?? '').replace(/\D/g, '')
    expect(await stage.world.call('oFarSon', 'person.useCode', { code })).toMatchObject({ id: father })
  })

  test('somebody without a phone is found by name, birth year and village', async () => {
    await open(`books/pages/people/index?orgId=${tongan}`)
    await page.getByLabel(/^出生年份/).fill('1948')
    await find('陈秀英')
    await page.getByText('名单，共 1 位').waitFor()
    await page.getByLabel(/^出生年份/).fill('1911')

    await page.getByText('没有找到“陈秀英，1911年”').waitFor()
  })

  test('a retiree who comes to these pages reads one plain sentence', async () => {
    await open(`books/pages/people/index?orgId=${tongan}`, { persona: 'retiree' })

    expect(await page.getByRole('main').innerText()).toContain('这一页是给工作人员用的')
  })

  test('the full number asks for a reason', async () => {
    const person = stage.world.city.persons.find(({ orgId, phone }) => orgId === daxiang && phone)
    await open(`books/pages/person/index?orgId=${tongan}&personId=${person?._id ?? ''}`)
    expect(await page.getByRole('main').innerText()).not.toContain(person?.phone)

    await tap(`看电话：${person?.name ?? ''}`)
    await dialog()
      .getByLabel(/^为什么要看/)
      .fill('通知改时间')
    await dialog().getByRole('button', { name: '看电话' }).click()

    await dialog()
      .getByText(`打给${person?.name ?? ''}`)
      .waitFor()
  })

  describe('the norm of the desk', () => {
    let routes: Record<string, string>
    beforeAll(async () => {
      const [one, other, away] = [
        await typed('oNormOne', '邱有重'),
        await typed('oNormOther', '邱有重'),
        await typed('oNormAway', '邱有重'),
      ]
      await stage.world.call(organiser, 'person.merge', { keepId: one, dropId: away, reason: '同一个人' })
      routes = {
        people: `books/pages/people/index?orgId=${tongan}`,
        person: `books/pages/person/index?orgId=${tongan}&personId=${one}`,
        merged: `books/pages/person/index?orgId=${tongan}&personId=${away}`,
        merge: `books/pages/merge/index?orgId=${tongan}&personId=${one}&otherId=${other}`,
      }
    })

    // The list of people is a table, which a narrow window scrolls; on a phone it is one card for each (ui/table.tsx).
    const cases = [
      { name: 'people', width: 1280 },
      ...['person', 'merged', 'merge'].flatMap((name) => [1280, 375, 320].map((width) => ({ name, width }))),
    ]

    test.each(cases)('$name at $width px', async ({ name, width }) => {
      await open(routes[name] ?? '', { width })
      await page.waitForTimeout(500)
      for (const closed of ['我核对过了…', '找这位家人…', '要一个号码…', '和别的档案对比…']) {
        if (name === 'person') await tap(closed)
      }

      expect(await elderViolations(page, { step: 'standard', desk: true })).toEqual([])
    })
  })
})
