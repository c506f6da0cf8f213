import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'

import { elderViolations } from './elder-norm'
import type { Phone } from './retiree-phone'
import { openPhone } from './retiree-phone'
import { openStage } from './stage'

const PC = { width: 1280, height: 800 }
const activityId = named.activities.changqingGames
const organiser = openidOf('organiser')
const sheet = { activityId, answers: { q1: ['满意'], q2: ['方便'] } }

const stage = openStage({ goesOn: true })

const deskNorm = async ({ page }: Phone) =>
  expect(await elderViolations(page, { step: 'standard', desk: true })).toEqual([])
const elderNorm = async ({ page }: Phone) =>
  expect(await elderViolations(page, { step: 'largest' })).toEqual([])

const choose = ({ page }: Phone, name: string) =>
  page.getByRole('radio', { name }).locator('visible=true').first().click()

/** Six of those who had a place came; the games are over. */
const gamesAreOver = async () => {
  const { items } = await stage.world.call(organiser, 'registration.list', { activityId, limit: 50 })
  const others = items.filter(({ personId }) => personId !== named.persons.retiree).slice(0, 5)
  for (const personId of [named.persons.retiree, ...others.map((row) => row.personId)])
    await stage.world.call(organiser, 'checkin.tick', { activityId, who: { personId } })
  stage.world.cloud.clock.advance(12 * 3_600_000)
}

test('the organiser asks those who were there; a retiree says in the largest text what she thinks', async () => {
  await gamesAreOver()
  const desk = await openPhone(stage.browser, stage.world.url, {
    ...{ persona: 'organiser', route: `features/dossier/pages/dossier/index?activityId=${activityId}` },
    viewport: PC,
  })
  await desk.page.getByRole('tab', { name: '反馈' }).click()
  await desk.tap('请您说一说：问到场的人')
  await desk.see('还没有问')
  await desk.tap('现在就问到场的人')
  await desk.see('问了 6 位（到场记了名字的）')
  await deskNorm(desk)

  const phone = await openPhone(stage.browser, stage.world.url, { persona: 'retiree', step: 'largest' })
  await phone.page
    .getByRole('button', { name: /^请您说一说/ })
    .last()
    .click()
  await phone.see('第1题，共3题')
  await elderNorm(phone)
  await phone.tap('下一题')
  await phone.see('这一题要答')
  await choose(phone, '很满意')
  await phone.tap('下一题')
  await choose(phone, '方便')
  await phone.tap('下一题')
  await phone.page.getByRole('textbox').locator('visible=true').first().fill('项目再多几个就好了')
  await elderNorm(phone)
  await phone.tap('说完了，交上去')
  await phone.see('谢谢您！')
})

test('paper is typed in without a name; only after the end it is shown what was said, and how many said it', async () => {
  for (let i = 0; i < 3; i += 1) await stage.world.call(organiser, 'survey.paper', sheet)
  const desk = await openPhone(stage.browser, stage.world.url, {
    ...{ persona: 'organiser', route: `features/survey/pages/staff/index?activityId=${activityId}` },
    viewport: PC,
  })
  await desk.see('答了 4 份，回收率 67%')
  await desk.tap('录入纸质答卷')
  await desk.see(/^照着纸录/)
  await choose(desk, '一般')
  await choose(desk, '不太方便')
  await deskNorm(desk)
  await desk.tap('记下这张')
  await desk.see('录了 1 张，接着录下一张')
  await desk.page.goBack()
  await desk.tap('问完了，看结果…')
  await desk.tap('结束，看结果')
  await desk.see('满意率 80%（很满意和满意，共 5 份）')
  await desk.see('“项目再多几个就好了”')
  await deskNorm(desk)
})
