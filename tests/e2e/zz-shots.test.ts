import { book, branchId, brought, caseworker, CASEWORKER_GRANT, fillRound, homesIn, nobodyHome, roundId, secretary } from '../cloud/delivery-steps'
import { openPhone } from './retiree-phone'
import { settled } from './settled'
import { openStage } from './stage'
const stage = openStage()
test('shots', async () => {
  const { world, browser } = stage
  await fillRound(world, secretary, branchId)
  const { rev } = await world.call(secretary, 'delivery.round', { roundId })
  await world.call(secretary, 'delivery.setItems', { roundId, rev, items: [{ itemId: book, count: 1 }] })
  const homes = homesIn(world)
  for (const [i, { _id: deliveryId, rev: r }] of homes.entries()) {
    if (i < 3) await world.call(secretary, 'delivery.plan', { deliveryId, rev: r, items: null, grantId: CASEWORKER_GRANT, second: '老陈' })
    if (i === 3) await world.call(caseworker, 'delivery.record', { deliveryId, rev: r, record: brought({ gave: [{ itemId: book, count: 1 }], gist: '身体还好，想听戏', wishes: '想要大字的报纸', need: { what: '灯坏了', days: 7 }, next: '2026-12-20' }) })
    if (i === 4) await world.call(secretary, 'delivery.record', { deliveryId, rev: r, record: nobodyHome })
  }
  const shot = async (name: string, persona: 'caseworker' | 'secretary' | 'admin', route: string, step: 'standard' | 'largest', width: number, act?: (p: Awaited<ReturnType<typeof openPhone>>) => Promise<unknown>) => {
    const p = await openPhone(browser, world.url, { persona, route: `features/delivery/pages/${route}`, step, viewport: { width, height: width === 1280 ? 1500 : 2200 } })
    await settled(p.page)
    if (act) { await act(p); await settled(p.page) }
    await p.page.screenshot({ path: `/tmp/shots-c/${name}.png`, fullPage: true })
    await p.page.context().close()
  }
  const one = homes[3]?._id ?? ''
  const dl = async (p: Awaited<ReturnType<typeof openPhone>>) => { await p.tap('下载要去的人家'); await p.see('家要去') }
  await shot('mine-320L', 'caseworker', 'mine/index', 'largest', 320, dl)
  await shot('mine-375S', 'caseworker', 'mine/index', 'standard', 375, dl)
  await shot('record-320L', 'caseworker', 'mine/index', 'largest', 320, async (p) => { await dl(p); await p.page.getByRole('button', { name: /大字本1份/ }).first().click(); await p.see('送到了吗') })
  await shot('record-375S', 'caseworker', 'mine/index', 'standard', 375, async (p) => { await dl(p); await p.page.getByRole('button', { name: /大字本1份/ }).first().click(); await p.see('送到了吗'); await p.page.getByRole('switch').locator('visible=true').click() })
  await shot('rounds-375S', 'secretary', `rounds/index?orgId=${branchId}`, 'standard', 375)
  await shot('round-320L', 'secretary', `round/index?roundId=${roundId}`, 'largest', 320)
  await shot('round-375S', 'secretary', `round/index?roundId=${roundId}`, 'standard', 375, (p) => p.tap('改每家送什么'))
  await shot('one-375S', 'secretary', `one/index?deliveryId=${one}`, 'standard', 375, (p) => p.tap('改谁去送、送什么'))
  await shot('stock-375S', 'secretary', `stock/index?orgId=${branchId}`, 'standard', 375, (p) => p.tap('大字本，入库或出库'))
  await shot('follow-320L', 'secretary', `follow/index?orgId=${branchId}`, 'largest', 320)
  await shot('round-1280', 'admin', `round/index?roundId=${roundId}`, 'standard', 1280)
  await shot('one-1280', 'admin', `one/index?deliveryId=${one}`, 'standard', 1280, (p) => p.tap('改这次的记录'))
  await shot('stock-1280', 'admin', `stock/index?orgId=${branchId}`, 'standard', 1280, (p) => p.tap('大字本，看进出'))
  await shot('rounds-1280', 'admin', `rounds/index?orgId=A000003502`, 'standard', 1280)
}, 240000)
