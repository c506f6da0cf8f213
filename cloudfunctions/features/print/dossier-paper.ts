import { clockOf, dayOf, timeWords } from '@/domain/calendar'
import { attendance, notCome } from '@/domain/checkin'
import { sumsOf } from '@/domain/dossier'
import {
  APPROVALS,
  BUDGET_KINDS,
  HOST_ROLES,
  STAGES,
  stepWords,
  sumsWords,
  SURVEYED,
  yuan,
} from '@/domain/dossier-words'

import type { ActivityDocument } from '@/cloudfunctions/features/activity/document'
import { readDossier } from '@/cloudfunctions/features/dossier/read'
import type { DossierView } from '@/cloudfunctions/features/dossier/view'

import { photoPages } from './dossier-photos'
import { line, toFile } from './paper'
import { facts, head, table, words } from './sheet'

const atWords = (at: string): string => `${dayOf(at)} ${clockOf(at)}`

const plan = ({ plan: { aim, steps, emergency, hosts } }: DossierView) => [
  head('计划'),
  facts([
    ...hosts.map(({ role, name }) => [HOST_ROLES[role], name] as const),
    ['为什么办', aim || '没有写'],
    ['怎么办', steps || '没有写'],
    ['应急预案', emergency || '没有写'],
  ]),
]

const approval = ({ approval: { state, steps } }: DossierView) => [
  head(`方案审批：${APPROVALS[state]}`),
  ...words(
    steps.length === 0
      ? '没有报请过'
      : steps.map((step) => `${atWords(step.at)} ${stepWords(step)}`).join('\n'),
  ),
]

const BUDGET = [
  { title: '用途', percent: 16 },
  { title: '说明', percent: 36 },
  { title: '预算（元）', percent: 16, number: true },
  { title: '实际（元）', percent: 16, number: true },
  { title: '票据', percent: 16 },
]

const budget = ({ budget: { lines }, photos }: DossierView) => {
  const sums = sumsOf(lines)
  const receipts = (key: string) => photos.filter((photo) => photo.line === key).length
  if (lines.length === 0) return [head('预算和决算'), ...words('没有写预算')]
  return [
    head('预算和决算'),
    table(BUDGET, [
      ...lines.map(({ key, kind, words: said, planned, actual }) => [
        ...[BUDGET_KINDS[kind], said, yuan(planned), actual === null ? '' : yuan(actual)],
        receipts(key) === 0 ? '没有' : `${receipts(key)} 张`,
      ]),
      ['合计', '', yuan(sums.planned), yuan(sums.actual), ''],
    ]),
    ...words(sumsWords(sums)),
  ]
}

const EQUIPMENT = [
  { title: '器材', percent: 40 },
  { title: '要带', percent: 20, number: true },
  { title: '装车', percent: 20, number: true },
  { title: '带回', percent: 20, number: true },
]

const countWords = (count: number | null): string => (count === null ? '没点' : String(count))

const logistics = ({ logistics: set }: DossierView) => [
  head('人、车、器材'),
  facts([
    ['帮忙的人', set.helpers.map(({ name, duty }) => (duty ? `${name}（${duty}）` : name)).join('、')],
    ['出发', set.departsAt ? atWords(set.departsAt) : ''],
    ['车', [set.vehicle, set.driver, set.driverPhone].filter((part) => part !== '').join('，')],
  ]),
  ...(set.equipment.length === 0
    ? []
    : [
        table(
          EQUIPMENT,
          set.equipment.map(({ name, count, loaded, back }) => [
            ...[name, String(count), countWords(loaded), countWords(back)],
          ]),
        ),
      ]),
]

const survey = ({ survey: card }: DossierView) =>
  card.rev === 0
    ? []
    : [
        head('踏勘卡'),
        facts((Object.keys(SURVEYED) as (keyof typeof SURVEYED)[]).map((key) => [SURVEYED[key], card[key]])),
      ]

const numbers = ({ counts, endedAt }: DossierView) => {
  const { visits, people } = attendance(counts)
  return [
    head('到场'),
    facts([
      ['报名', `${counts.registered} 位`],
      ['人数', `${people}（记了名字的）`],
      ['人次', `${visits}（再加只记人数 ${counts.heads}）`],
      ['没来成', `${notCome(counts)} 位`],
      ['实际结束', endedAt ? atWords(endedAt) : '没有写'],
    ]),
  ]
}

const lines = (title: string, notes: DossierView['heard']) =>
  notes.length === 0
    ? []
    : [
        head(title),
        ...words(notes.map(({ text, at, byName }) => `${text}（${byName}，${dayOf(at)}）`).join('\n')),
      ]

/** 一活动一档, A4: what an auditor asks for, in the order in which it happened. */
export const dossierPaper = async (activity: ActivityDocument, now: string): Promise<Buffer> => {
  const { dossier, view } = await readDossier(activity, now)
  const { startsAt, endsAt, placeName, orgName } = view.activity
  const day = dayOf(startsAt)

  return toFile('A4', [
    line('一活动一档', 22, { bold: true }),
    line(view.activity.title, 18, { bold: true }),
    line(`${day} ${timeWords(startsAt)}到${timeWords(endsAt)}，${placeName}`, 13),
    line(`${orgName}，${activity.typeName}，${STAGES[view.stage]}（截至 ${dayOf(now)}）`, 12),
    ...plan(view),
    ...approval(view),
    ...budget(view),
    ...logistics(view),
    ...survey(view),
    ...numbers(view),
    ...lines('现场听到', view.heard),
    ...lines('下次改进', view.improvements),
    ...(await photoPages(dossier.photos)),
  ])
}
