import { named } from '../fixtures/city/named'
import { openStage } from './stage'
import { aDraft } from '../cloud/open-activity'
import { openidOf } from '../fixtures/city/personas'
const organiser = openidOf('organiserTongan')
describe('x', () => {
  const stage = openStage()
  test('shots', async () => {
    const times = { startsAt: '2026-11-22T00:30:00.000Z', endsAt: '2026-11-22T02:00:00.000Z' }
    const { id } = await stage.world.call(organiser, 'activity.create', { orgId: named.orgs.tongan, draft: aDraft({ title: '古厝讲座', ...times, capacity: 9, wallCode: true }) })
    await stage.world.call(organiser, 'activity.publish', { activityId: id })
    await stage.world.call(organiser, 'places.enrol', { activityId: id, personId: named.persons.father })
    const shot = async (name: string, route: string, width: number, height: number, act?: (p: any) => Promise<void>, as = 'doorStaff', step = 'elder') => {
      const context = await stage.browser.newContext({ locale: 'zh-CN', viewport: { width, height } })
      const page = await context.newPage()
      await page.addInitScript(`localStorage.setItem('wq.text-step', JSON.stringify({ data: JSON.stringify('${step}') }))`)
      await page.goto(`${stage.world.url}/?as=${as}#/${route}`)
      await page.locator('h1').first().waitFor()
      await page.waitForTimeout(700)
      if (act) await act(page)
      await page.waitForTimeout(500)
      await page.screenshot({ path: `/tmp/shots-a/${name}.png`, fullPage: width < 700 })
      await context.close()
    }
    const k = `features/kiosk/pages/kiosk/index?activityId=${named.activities.daxiangLecture}`
    const key = (p: any, n: string) => p.getByRole('button', { name: n, exact: true }).locator('visible=true').click()
    await shot('kiosk-empty', k, 1024, 768)
    await shot('kiosk-list', k, 1024, 768, async (p) => { await p.getByRole('tab', { name: '姓名拼音首字母' }).click(); for (const c of 'CXY') await key(p, c) })
    await shot('kiosk-320', k, 320, 640, async (p) => { for (const c of '0001') await key(p, c) })
    await shot('kiosk-done', k, 1024, 768, async (p) => { await p.getByRole('tab', { name: '姓名拼音首字母' }).click(); for (const c of 'CXY') await key(p, c); await p.getByRole('button', { name: /1948/ }).click() })
    await shot('kiosk-leave', k, 1024, 768, async (p) => { await key(p, '工作人员退出') })
    await shot('wall', `features/kiosk/pages/wall/index?activityId=${id}`, 1024, 768)
    await shot('wall-320', `features/kiosk/pages/wall/index?activityId=${id}`, 320, 640, undefined, 'doorStaff', 'largest')
    await shot('door', `features/checkin/pages/door/index?activityId=${id}`, 375, 700)
    await shot('home', `pages/home/index`, 375, 700, undefined, 'daughter')
    await shot('home-l', `pages/home/index`, 320, 700, undefined, 'daughter', 'largest')
    await shot('edit', `features/desk/pages/edit/index?orgId=${named.orgs.tongan}&activityId=${id}`, 375, 900, undefined, 'organiserTongan')
    await shot('board', `features/desk/pages/board/index?orgId=${named.orgs.tongan}`, 1280, 800, undefined, 'organiserTongan')
  })
})
