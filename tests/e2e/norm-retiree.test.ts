import { named } from '../fixtures/city/named'
import type { PersonaKey } from '../fixtures/city/personas'

import { elderViolations, measuredViolations } from './elder-norm'
import type { Phone } from './retiree-phone'
import { openPhone, WALL } from './retiree-phone'
import { settled } from './settled'
import { openStage } from './stage'

const { changqingLecture, changqingGames, changqingShow, full, calledOff } = named.activities
const { retiree, wife } = named.persons
const detail = (id: string) => `features/activity/pages/detail/index?id=${id}`
const registration = (page: string) => `features/registration/pages/${page}`
const person = (page: string) => `features/person/pages/${page}`

const PAGES: readonly (readonly [PersonaKey, string])[] = [
  ['retiree', WALL],
  ['couple', WALL],
  ['stranger', WALL],
  ['organiser', 'pages/home/index'],
  ['retiree', 'pages/activities/index'],
  ['couple', 'pages/mine/index'],
  ['stranger', 'pages/mine/index'],
  ['retiree', detail(changqingLecture)],
  ['retiree', detail(changqingGames)],
  ['retiree', detail(changqingShow)],
  ['retiree', detail(full)],
  ['couple', detail(calledOff)],
  ['stranger', registration(`who/index?activityId=${changqingLecture}`)],
  ['retiree', registration(`confirm/index?activityId=${changqingLecture}`)],
  ['couple', registration(`confirm/index?activityId=${changqingLecture}`)],
  ['retiree', registration(`ticket/index?activityId=${changqingGames}&personId=${retiree}&fresh=fresh`)],
  ['couple', registration(`ticket/index?activityId=${calledOff}&personId=${wife}`)],
  ['retiree', registration('mine/index')],
  ['couple', person('people/index')],
  ['couple', person(`edit/index?personId=${wife}`)],
  ['couple', person('edit/index')],
  ['couple', person('code/index')],
]

/** One page of each template: a tab with cards, facts with a main button, a form, a question, a ticket. */
const TEMPLATES: readonly (readonly [PersonaKey, string])[] = [
  ['retiree', WALL],
  ['retiree', detail(changqingLecture)],
  ['stranger', registration(`who/index?activityId=${changqingLecture}`)],
  ['couple', registration(`confirm/index?activityId=${changqingLecture}`)],
  ['retiree', registration(`ticket/index?activityId=${changqingGames}&personId=${retiree}`)],
]
const WIDTHS = [320, 360, 375, 414]
const STEPS = ['standard', 'elder', 'largest'] as const

describe('every page of a retiree', () => {
  const stage = openStage()
  let phone: Phone

  test.each(PAGES)(
    '%s at %s meets the elder norm with the largest letters at 320 px',
    async (persona, route) => {
      phone = await openPhone(stage.browser, stage.world.url, { persona, route, step: 'largest' })
      await settled(phone.page)

      expect(await elderViolations(phone.page, { step: 'largest' })).toEqual([])
    },
  )

  test.each(STEPS.flatMap((step) => WIDTHS.map((width) => ({ step, width }))))(
    'one page of each template meets the norm in step $step at $width px',
    async ({ step, width }) => {
      for (const [persona, route] of TEMPLATES) {
        phone = await openPhone(stage.browser, stage.world.url, {
          persona,
          route,
          step,
          viewport: { width, height: 700 },
        })
        await settled(phone.page)

        expect([route, await measuredViolations(phone.page, { step })]).toEqual([route, []])
        await phone.page.context().close()
      }
    },
  )

  test.each(PAGES)('%s at %s meets the elder norm in 长辈版 at 375 px', async (persona, route) => {
    phone = await openPhone(stage.browser, stage.world.url, {
      ...{ persona, route, step: 'elder' },
      viewport: { width: 375, height: 700 },
    })
    await settled(phone.page)

    expect(await measuredViolations(phone.page, { step: 'elder' })).toEqual([])
  })
})
