import { rmSync } from 'node:fs'
import { parseArgs } from 'node:util'

import { named } from '@/tests/fixtures/city/named'
import { personas } from '@/tests/fixtures/city/personas'

import { buildParts } from './build'
import { fromRoot } from './build/root'
import { startProduct } from './local'
import { seedIfEmpty } from './seed'

const DATA = '.localcloud'

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '5173' },
    /** Another place for the data: a second system beside the first. */
    data: { type: 'string', default: fromRoot(DATA) },
    fresh: { type: 'boolean', default: false },
    built: { type: 'boolean', default: false },
  },
})

const welcome = (url: string): string =>
  [
    '',
    `晚晴已启动：${url}`,
    '',
    '换个身份试试（打开网址即可）：',
    ...personas.map(({ key, name, about }) => `  ${url}/?as=${key}  ${name}：${about}`),
    '',
    `扫长青社区墙上的码：${url}/?as=retiree#/pages/home/index?scene=p%3D${named.orgs.changqing}`,
    `控制台：${url}/console`,
    `数据放在：${values.data}（--fresh 从头来过）`,
    '',
  ].join('\n')

const main = async (): Promise<void> => {
  if (values.fresh) rmSync(values.data, { recursive: true, force: true })
  if (!values.built) await buildParts(['functions', 'h5'])

  const cloud = await startProduct({
    dataDir: values.data,
    port: Number(values.port),
    personas: () => personas,
    timers: true,
  })
  await seedIfEmpty(cloud)
  console.log(welcome(cloud.url))

  process.once('SIGINT', () => {
    void cloud.stop().then(() => process.exit(0))
  })
}

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
