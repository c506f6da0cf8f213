import type { Form } from './form'

/** What cannot even be sent: picked halfway. Everything else is judged by the server's schema. */
export const gapsOf = (form: Form): Partial<Record<keyof Form, string>> => {
  const halfway = (day: string, time: string) => (day === '') !== (time === '')

  return {
    ...(form.type === '' && { type: '请选类型' }),
    ...(form.day === '' && { day: '请选哪一天' }),
    ...(form.start === '' && { start: '请选几点开始' }),
    ...(form.end === '' && { end: '请选几点结束' }),
    ...(form.limited && form.capacity === null && { capacity: '请写几个名额，或者选不限' }),
    ...(halfway(form.opensDay, form.opensTime) && { opensTime: '日期和时间要一起选' }),
    ...(halfway(form.closesDay, form.closesTime) && { closesTime: '日期和时间要一起选' }),
  }
}
