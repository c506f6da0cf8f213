import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'
import { elderViolations } from './elder-norm'
import type { Phone } from './retiree-phone'
import { openPhone } from './retiree-phone'
import { openStage } from './stage'

const { xiamen, firstBranch } = named.orgs
const secretary = openidOf('secretary')
const PC = { width: 1280, height: 800 }
const TITLE = '冬天取暖怎么防煤气'

const stage = openStage({ goesOn: true })

const desk = (persona: 'organiser' | 'admin', route: string) =>
  openPhone(stage.browser, stage.world.url, { persona, route: `features/${route}`, viewport: PC })

const elder = (persona: 'secretary' | 'retiree', route?: string) =>
  openPhone(stage.browser, stage.world.url, {
    ...{ persona, step: 'largest' as const, ...(route === undefined ? {} : { route: `features/${route}` }) },
  })

const norm = async ({ page }: Phone, kind: 'desk' | 'elder') =>
  expect(
    await elderViolations(page, kind === 'desk' ? { step: 'standard', desk: true } : { step: 'largest' }),
  ).toEqual([])

const field = ({ page }: Phone, label: string) =>
  page
    .getByLabel(new RegExp(`^${label}`))
    .locator('visible=true')
    .last()

const materialId = async () =>
  (await stage.world.call(secretary, 'material.shelf', { search: TITLE })).items[0]?.id ?? ''

const assignment = async () => {
  const { items } = await stage.world.call(secretary, 'study.list', { orgId: firstBranch })
  return items.find(({ title }) => title === TITLE)?.id ?? ''
}

test('an organiser writes, a second one agrees, and it goes to the branches of a community', async () => {
  const phone = await desk('organiser', `desk/pages/board/index?orgId=${xiamen}`)
  await phone.tap('学习资料')
  await phone.tap('写学习资料')
  await phone.see('涉密材料、阅文原件不得上传')
  await field(phone, '标题').fill(TITLE)
  await field(phone, '正文').fill('烧炉子的屋子要开一点窗。\n头晕恶心，马上到屋外去，拨打120。')
  await field(phone, '来源').fill('市退服中心整理')
  await norm(phone, 'desk')
  await phone.tap('保存，下一步放图片和录音')
  await phone.see('要另一位同事看过、同意了才发布。')
  await norm(phone, 'desk')
  await phone.tap('请同事审核')
  await phone.see('等另一位同事审核')

  const [asked] = (
    await stage.world.call(openidOf('organiser'), 'material.list', { orgId: xiamen, state: 'asked' })
  ).items
  const other = await desk('admin', `study/pages/one/index?orgId=${xiamen}&materialId=${asked?.id ?? ''}`)
  await other.tap('同意，发布')
  await other.see('大家看到的是第1版')
  await norm(other, 'desk')

  await phone.page.reload()
  await phone.tap('推送给支部或小组')
  await phone.see(TITLE)
  await phone.tap('往下选')
  for (const name of ['思明区', '嘉莲街道', '长青社区']) await phone.tap(name)
  await phone.tap('就选长青社区')
  await norm(phone, 'desk')
  await phone.tap('推送，告诉大家')
  await phone.see('长青社区第一党支部')
})

test('a member of 72 finds it in the largest text, has it read, slower, and says something', async () => {
  const phone = await elder('retiree')
  await phone.page.getByRole('button', { name: /^学习/ }).last().click()
  await phone.see('还没学')
  await norm(phone, 'elder')
  await phone.page
    .getByRole('button', { name: new RegExp(`^${TITLE}`) })
    .first()
    .click()

  await phone.see('烧炉子的屋子要开一点窗。')
  expect(await phone.heading()).toBe(TITLE)
  // A browser without a screen has no voice: its sentences would be over at once.
  await phone.page.evaluate(() => {
    window.speechSynthesis.speak = () => undefined
  })
  await phone.tap('读给我听')
  await phone.see('停下来')
  await phone.page.getByRole('radio', { name: '慢一点' }).locator('visible=true').click()
  await phone.tap('停下来')
  await field(phone, '您有什么想说的').fill('记住了，回去就把窗开一点。')
  await norm(phone, 'elder')
  await phone.tap('交上去')
  await phone.see('等着展示')

  await phone.tap('返回')
  await phone.see('学过了')
})

test('the secretary shows what was said, ticks the room, reminds the rest, and the figures add up', async () => {
  const said = await elder('secretary', `study/pages/sayings/index?orgId=${firstBranch}`)
  await said.see('记住了，回去就把窗开一点。')
  await norm(said, 'elder')
  await said.tap('展示林淑贞的话')
  await said.see('这里没有感言')

  const phone = await elder('secretary', `study/pages/progress/index?assignmentId=${await assignment()}`)
  await phone.see('一共23人')
  await phone.tap('记谁来了')
  const rows = (await stage.world.call(secretary, 'study.progress', { assignmentId: await assignment() }))
    .rows
  const away = rows.filter(({ name }) => name !== '林淑贞').slice(0, 2)
  for (const { name } of away)
    await phone.page
      .getByRole('checkbox', { name: `${name}，来了` })
      .locator('visible=true')
      .first()
      .click()
  await norm(phone, 'elder')
  await phone.tap('记下：来了21人')
  await phone.see(/集中学过，来了21人/)
  await phone.tap('提醒还没学的2人')
  await phone.tap('提醒他们')
  await phone.see(/提醒过，微信发不到的会列进打电话名单/)
  await norm(phone, 'elder')

  const { counts } = await stage.world.call(secretary, 'study.progress', { assignmentId: await assignment() })
  expect(counts).toMatchObject({ people: 23, read: 21, ways: { opened: 1, room: 21 } })
  expect(counts.read + counts.notYet + counts.needs).toBe(counts.people)
  const { shown } = await stage.world.call(secretary, 'study.about', { materialId: await materialId() })
  expect(shown.map(({ name }) => name)).toEqual(['林淑贞'])
})
