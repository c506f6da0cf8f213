import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const ROOT = path.resolve(__dirname, '..')
const ROOMS = ['types', 'domain', 'src', 'cloudfunctions', 'localcloud', 'config', 'tests']

interface Source {
  file: string
  text: string
}

interface Import {
  /** Path from the root, or the package's name. */
  of: string
  typeOnly: boolean
}

const sources: Source[] = ROOMS.flatMap((room) =>
  readdirSync(path.join(ROOT, room), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx)$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)))
    .filter((file) => !file.startsWith('tests/out'))
    .map((file) => ({ file, text: readFileSync(path.join(ROOT, file), 'utf8') })),
)

const resolved = (from: string, target: string): string => {
  if (target.startsWith('@/')) return target.slice(2)
  return target.startsWith('.') ? path.normalize(path.join(path.dirname(from), target)) : target
}

const importsOf = ({ file, text }: Source): Import[] =>
  [...text.matchAll(/^(?:import|export)\s+(type\s)?(?:[^'"]*?from\s+)?['"]([^'"]+)['"]/gm)].map(
    ([, type, target]) => ({
      of: resolved(file, target ?? ''),
      typeOnly: type !== undefined,
    }),
  )

const isOurs = (of: string): boolean => ROOMS.some((room) => of === room || of.startsWith(`${room}/`))
const inRoom = (of: string, ...rooms: string[]): boolean =>
  rooms.some((room) => of === room || of.startsWith(`${room}/`))
const featureOf = (file: string): string | undefined =>
  /(?:src|cloudfunctions)\/features\/([^/]+)\//.exec(file)?.[1]

/** Values that phones may carry: no zod behind them. */
const LIGHT = new Set([
  'types/kernel/limits',
  'types/kernel/errors',
  'types/kernel/roles',
  'types/kernel/functions',
  'types/kernel/labels',
  'types/kernel/study',
  'types/kernel/care-labels',
])

type Arrow = (file: string, imported: Import) => boolean

/** Each arrow answers true for an import that breaks it. */
const ARROWS: Record<string, Arrow> = {
  'types imports nothing of ours but types': (file, { of }) =>
    inRoom(file, 'types') && isOurs(of) && !inRoom(of, 'types'),

  'domain imports types (values: only the light ones), domain and dayjs': (file, { of, typeOnly }) =>
    inRoom(file, 'domain') &&
    !inRoom(of, 'domain') &&
    !of.startsWith('dayjs') &&
    !(inRoom(of, 'types') && (typeOnly || LIGHT.has(of))),

  'src imports src, domain and types; of types only light values': (file, { of, typeOnly }) =>
    inRoom(file, 'src') &&
    isOurs(of) &&
    !inRoom(of, 'src', 'domain') &&
    !(inRoom(of, 'types') && (typeOnly || LIGHT.has(of))),

  'features of src never import each other': (file, { of }) =>
    inRoom(file, 'src/features') && inRoom(of, 'src/features') && featureOf(`${of}/`) !== featureOf(file),

  'pages of the main package import ui and lib, never a feature': (file, { of }) =>
    inRoom(file, 'src/pages') && inRoom(of, 'src/features'),

  'ui, lib and staff know no feature and no page; ui and lib no staff': (file, { of }) =>
    (inRoom(file, 'src/ui', 'src/lib', 'src/staff') && inRoom(of, 'src/features', 'src/pages')) ||
    (inRoom(file, 'src/ui', 'src/lib') && inRoom(of, 'src/staff')),

  'cloudfunctions imports itself, domain and types': (file, { of }) =>
    inRoom(file, 'cloudfunctions') && isOurs(of) && !inRoom(of, 'cloudfunctions', 'domain', 'types'),

  'a feature of the functions never touches another one’s store': (file, { of }) =>
    inRoom(file, 'cloudfunctions/features') &&
    /\/(roster-)?store$/.test(of) &&
    inRoom(of, 'cloudfunctions/features') &&
    featureOf(of) !== featureOf(file),

  'kit knows no feature': (file, { of }) =>
    inRoom(file, 'cloudfunctions/kit') && inRoom(of, 'cloudfunctions/features'),

  'nothing of the product imports localcloud, config or tests': (file, { of }) =>
    inRoom(file, 'types', 'domain', 'src', 'cloudfunctions') && inRoom(of, 'localcloud', 'config', 'tests'),

  'localcloud stands alone': (file, { of }) =>
    inRoom(file, 'localcloud') && isOurs(of) && !inRoom(of, 'localcloud'),

  'wx-server-sdk appears in three files of kit only': (file, { of }) =>
    of === 'wx-server-sdk' &&
    inRoom(file, 'cloudfunctions') &&
    !['database', 'wechat', 'caller'].some((name) => file === `cloudfunctions/kit/${name}.ts`),

  'zod never ships to phones': (file, { of }) => inRoom(file, 'src', 'domain') && of === 'zod',
}

const broken = (arrow: Arrow, among: readonly Source[]): string[] =>
  among.flatMap((source) =>
    importsOf(source)
      .filter((imported) => arrow(source.file, imported))
      .map(({ of }) => `${source.file} → ${of}`),
  )

test.each(Object.entries(ARROWS))('%s', (_, arrow) => {
  expect(broken(arrow, sources)).toEqual([])
})

/** One planted violation for each arrow: a rule that cannot fail would be no rule. */
const PLANTED: Record<keyof typeof ARROWS, Source> = {
  'types imports nothing of ours but types': {
    file: 'types/x.ts',
    text: `import { a } from '@/domain/calendar'`,
  },
  'domain imports types (values: only the light ones), domain and dayjs': {
    file: 'domain/x.ts',
    text: `import { activity } from '@/types/activity'`,
  },
  'src imports src, domain and types; of types only light values': {
    file: 'src/lib/x.ts',
    text: `import { home } from '@/types/home'`,
  },
  'features of src never import each other': {
    file: 'src/features/desk/x.ts',
    text: `import { a } from '@/src/features/checkin/y'`,
  },
  'pages of the main package import ui and lib, never a feature': {
    file: 'src/pages/home/x.ts',
    text: `import { a } from '@/src/features/checkin/y'`,
  },
  'ui, lib and staff know no feature and no page; ui and lib no staff': {
    file: 'src/ui/x.ts',
    text: `import { a } from '../pages/home/index'`,
  },
  'cloudfunctions imports itself, domain and types': {
    file: 'cloudfunctions/kit/x.ts',
    text: `import { a } from '@/src/lib/client'`,
  },
  'a feature of the functions never touches another one’s store': {
    file: 'cloudfunctions/features/home/x.ts',
    text: `import { a } from '@/cloudfunctions/features/org/store'`,
  },
  'kit knows no feature': {
    file: 'cloudfunctions/kit/x.ts',
    text: `import { a } from '@/cloudfunctions/features/org/place'`,
  },
  'nothing of the product imports localcloud, config or tests': {
    file: 'cloudfunctions/api/x.ts',
    text: `import { a } from '@/localcloud/start'`,
  },
  'localcloud stands alone': { file: 'localcloud/x.ts', text: `import { a } from '@/types/activity'` },
  'wx-server-sdk appears in three files of kit only': {
    file: 'cloudfunctions/features/home/x.ts',
    text: `import cloud from 'wx-server-sdk'`,
  },
  'zod never ships to phones': { file: 'src/lib/x.ts', text: `import * as z from 'zod'` },
}

test.each(Object.entries(PLANTED))('a planted violation is found: %s', (name, source) => {
  expect(ARROWS[name] ? broken(ARROWS[name], [source]) : []).toHaveLength(1)
})

const linesOf = ({ text }: Source): number => text.split('\n').length - 1

test('no file has more than 250 lines, 95 % have at most 150, and half have at most 60', () => {
  const lengths = sources.map(linesOf).sort((a, b) => a - b)

  expect(sources.filter((source) => linesOf(source) > 250).map(({ file }) => file)).toEqual([])
  expect(lengths[Math.floor(lengths.length * 0.95)]).toBeLessThanOrEqual(150)
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(60)
})

test('folders are at most four deep; a page and a deployable function have a folder of their own', () => {
  const deep = sources.filter(
    ({ file }) => file.split('/').length - 1 > (/\/(pages|functions)\//.test(file) ? 5 : 4),
  )

  expect(deep.map(({ file }) => file)).toEqual([])
})

test('the clock is read only where a request’s `now` is made', () => {
  const readers = sources.filter(
    ({ file, text }) => inRoom(file, 'cloudfunctions', 'domain') && /new Date\(\)|Date\.now\(\)/.test(text),
  )

  expect(readers.map(({ file }) => file).sort()).toEqual([
    'cloudfunctions/api/index.ts',
    'cloudfunctions/files/index.ts',
    'cloudfunctions/jobs/index.ts',
  ])
})

test('Taro.cloud stands in the transport only', () => {
  const users = sources.filter(
    ({ file, text }) => inRoom(file, 'src') && /Taro\.cloud\.|wx\.cloud\./.test(text),
  )

  expect(users.map(({ file }) => file)).toEqual(['src/lib/transport.ts'])
})

test('nothing silenced and nothing skipped', () => {
  const odd = sources.filter(({ text }) =>
    /eslint-disable|@ts-ignore|\b(?:it|test|describe)\.(?:skip|only)\(|\bx(?:it|describe)\(/.test(text),
  )

  expect(odd.map(({ file }) => file)).toEqual(['tests/architecture.test.ts'])
})
