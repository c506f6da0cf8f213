import { openDatabase } from '../../../localcloud/database/open'
import { client } from './a-database'

// Run by crash.test.ts in a process of its own and killed there. Each acknowledged number is one line of output.
const [path = ''] = process.argv.slice(2)

const main = async (): Promise<void> => {
  const indexes = [
    { name: 'tag', keys: [{ name: 'tags', direction: 1 as const }] },
    { name: 'n', unique: true, keys: [{ name: 'n', direction: 1 as const }] },
  ]
  const database = await openDatabase({ path, collections: [{ name: 'things', indexes }] })
  const { add, update } = client(database)
  const start = database.collections()[0]?.count ?? 0
  const worker = async (own: number) => {
    for (let turn = 0; ; turn += 1) {
      const n = start * 100 + turn * 20 + own
      await add({ _id: `d${n}`, n, tags: ['all', `t${n % 7}`], pad: 'x'.repeat(n % 900) })
      await update({ _id: `d${n}` }, { $push: { tags: 'done' }, $set: { whole: n } })
      process.stdout.write(`${n}\n`)
    }
  }
  await Promise.all(Array.from({ length: 20 }, (_, own) => worker(own)))
}

void main()
