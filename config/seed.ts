import type { LocalCloud } from '@/localcloud/start'
import { buildCity } from '@/tests/fixtures/city/city'
import { loadCity } from '@/tests/fixtures/city/load'

/** Around today: the lectures of the stories are tomorrow, whenever one starts. */
export const seedIfEmpty = async (cloud: LocalCloud): Promise<void> => {
  if (cloud.database.collections().some(({ count }) => count > 0)) return
  const start = Date.now()
  const city = buildCity({ today: cloud.clock.now().toISOString() })
  await loadCity(cloud.database, city)
  console.log(
    `城市已装入：${city.persons.length} 人，${city.activities.length} 场活动（${Date.now() - start} 毫秒）`,
  )
}
