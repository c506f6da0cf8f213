import { sharedOut } from '@/domain/activity'

import { asksGap } from '@/src/staff/sign-up/asks-form'
import type { Form } from './form'
import { instant } from './form-draft'
import { asksFor } from './sign-up-words'

type Gaps = Partial<Record<keyof Form, string>>

const placesGaps = (form: Form): Gaps => {
  const { limited, capacity, quotas, day, start } = form
  const cancels = instant(form.cancelsDay, form.cancelsTime)
  const shared = sharedOut(quotas)
  const written = limited && capacity !== null

  return {
    ...(limited && capacity === null && { capacity: '请写几个名额，或者选不限' }),
    ...(written && shared > capacity && { quotas: `分出去${shared}个，比总名额${capacity}个多` }),
    ...(limited &&
      quotas.some(({ places }) => places === null || places === 0) && { quotas: '每一行都要写几个名额' }),
    ...(cancels !== '' && cancels > instant(day, start) && { cancelsTime: '取消的最晚时间不能晚于活动开始' }),
  }
}

/** What cannot even be sent: picked halfway, or against itself. Everything else is judged by the server's schema. */
export const gapsOf = (form: Form): Gaps => {
  const halfway = (day: string, time: string) => (day === '') !== (time === '')
  const both = '日期和时间要一起选'
  const asks = form.signUp === 'none' ? undefined : asksGap(form.asks)

  return {
    ...(asks !== undefined && { asks }),
    ...(form.type === '' && { type: '请选类型' }),
    ...(form.day === '' && { day: '请选哪一天' }),
    ...(form.start === '' && { start: '请选几点开始' }),
    ...(form.end === '' && { end: '请选几点结束' }),
    ...(asksFor(form.signUp).places && placesGaps(form)),
    ...(halfway(form.opensDay, form.opensTime) && { opensTime: both }),
    ...(halfway(form.closesDay, form.closesTime) && { closesTime: both }),
    ...(halfway(form.releasesDay, form.releasesTime) && { releasesTime: both }),
    ...(halfway(form.cancelsDay, form.cancelsTime) && { cancelsTime: both }),
  }
}
