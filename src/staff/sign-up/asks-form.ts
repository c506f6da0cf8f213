import type { Ages, Asks, AsksDraft, Question } from '@/types/asks'

/** 报名时要填的, as the page holds it: a pledge is '' while there is none. */
export interface AsksForm extends Omit<Asks, 'pledge'> {
  pledge: string
}

export const BLANK: AsksForm = {
  ...{ pledge: '', contact: false, family: false, insured: null, questions: [] },
  ...{ ages: null, mobility: null, livesIn: null, memberOf: null },
}

export const asksForm = (asks: Asks | null): AsksForm | null =>
  asks && { ...asks, pledge: asks.pledge?.text ?? '' }

/** What a template asks for, whose orgs are known by id alone. */
export const asksFormOf = (asks: AsksDraft | null, named: (orgId: string) => string): AsksForm | null => {
  if (!asks) return null
  const one = (orgId: string | null) => (orgId === null ? null : { orgId, name: named(orgId) })
  return {
    ...asks,
    pledge: asks.pledge ?? '',
    livesIn: one(asks.livesIn),
    memberOf: one(asks.memberOf),
  }
}

export const asksDraft = (form: AsksForm | null): AsksDraft | null =>
  form && {
    ...form,
    pledge: form.pledge.trim() === '' ? null : form.pledge,
    livesIn: form.livesIn?.orgId ?? null,
    memberOf: form.memberOf?.orgId ?? null,
    questions: form.questions.map((question) =>
      question.kind === 'text'
        ? { ...question, options: [] }
        : { ...question, options: question.options.filter((option) => option.trim() !== '') },
    ),
  }

const upsideDown = (ages: Ages | null): boolean =>
  ages?.from != null && ages.to !== null && ages.from > ages.to

const unfinished = ({ words, kind, options }: Question): boolean =>
  words.trim() === '' ||
  (kind !== 'text' && new Set(options.map((each) => each.trim()).filter(Boolean)).size < 2)

/** What cannot be sent, in one sentence. */
export const asksGap = (form: AsksForm | null): string | undefined => {
  if (!form) return undefined
  if (upsideDown(form.ages) || upsideDown(form.insured)) return '最小年龄不能比最大年龄大'
  return form.questions.some(unfinished) ? '每个问题都要写问什么，选择题至少两个不同的选项' : undefined
}

/** An id that no other question has had: answers are kept by it. */
export const nextQuestionId = (questions: readonly { id: string }[]): string => {
  const numbers = questions.map(({ id }) => Number(id.slice(1))).filter(Number.isInteger)
  return `q${Math.max(0, ...numbers) + 1}`
}
