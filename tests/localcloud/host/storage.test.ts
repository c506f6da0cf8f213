import { aCloud, LIN, type CloudInTest } from './a-cloud'
import { post } from './gateway-client'

interface Listed {
  fileList: { fileID: string; tempFileURL: string; status: number; code?: string }[]
}

let cloud: CloudInTest

const upload = async (path: string, text: string) =>
  ((await cloud.probe('upload', { path, text })) as { fileID: string }).fileID

const addressOf = async (fileID: string | { fileID: string; maxAge: number }) =>
  ((await cloud.probe('urls', { fileList: [fileID] })) as Listed).fileList[0]?.tempFileURL ?? ''

beforeAll(async () => {
  cloud = await aCloud()
})

afterEach(() => cloud.clock.set(null))
afterAll(() => cloud.stop())

test('a function writes, reads and removes a file', async () => {
  const fileID = await upload('private/测试 1.txt', '内容')

  expect(await cloud.probe('download', { fileID })).toBe('内容')
  expect(await cloud.probe('remove', { fileList: [fileID] })).toMatchObject({
    fileList: [{ fileID, status: 0 }],
  })
  expect(await cloud.probe('urls', { fileList: [fileID] })).toMatchObject({ fileList: [{ tempFileURL: '' }] })
})

test('a temporary address works until it expires and for no other file', async () => {
  const address = await addressOf({ fileID: await upload('private/a.txt', 'A'), maxAge: 60 })
  await upload('private/b.txt', 'B')

  expect(await (await fetch(address)).text()).toBe('A')
  expect((await fetch(address.replace('a.txt', 'b.txt'))).status).toBe(403)
  expect((await fetch(address.split('?')[0] ?? '')).status).toBe(403)

  cloud.clock.advance(60_000)
  expect((await fetch(address)).status).toBe(403)
})

test('an uploaded page is served so that it cannot act as this site', async () => {
  const response = await fetch(await addressOf(await upload('private/page.html', '<script>1</script>')))

  expect(response.headers.get('content-security-policy')).toBe('sandbox')
  expect(response.headers.get('x-content-type-options')).toBe('nosniff')
})

test('a client writes into its own inbox only', async () => {
  const write = (path: string) => post(cloud, `/gateway/upload?path=${encodeURIComponent(path)}`, 'bytes')

  const answer = (await write(`inbox/${LIN.openid}/r1/a.jpg`)) as { fileID: string }

  expect(await cloud.probe('download', { fileID: answer.fileID })).toBe('bytes')
  for (const path of [
    'inbox/oLOCAL_other_0000001/a',
    `inbox/${LIN.openid}/../x/a`,
    'private/a',
    `inbox/${LIN.openid}/`,
  ]) {
    expect(await write(path)).toMatchObject({ errCode: -503002 })
  }
})

test('a client gets no address, not even of its own file', async () => {
  const { fileID } = (await post(cloud, `/gateway/upload?path=inbox/${LIN.openid}/own`, 'mine')) as {
    fileID: string
  }

  const answer = await post(cloud, '/gateway/temp-urls', { fileList: [fileID] })

  expect(answer).toEqual({
    fileList: [{ fileID, tempFileURL: '', status: 1, errMsg: 'STORAGE_EXCEED_AUTHORITY' }],
  })
})

test.each(['../etc/passwd', 'a//b', '/a', 'a/./b', 'a?b', 'x'.repeat(851)])(
  'the path %s is refused',
  async (path) => {
    await expect(upload(path, 'x')).rejects.toMatchObject({ errCode: -504002 })
  },
)

test('an upload without the authorization for exactly this path is refused', async () => {
  const response = await fetch(`${cloud.url}/cos/private/c.txt`, {
    method: 'PUT',
    headers: { authorization: 'guess.9999999999' },
    body: 'c',
  })

  expect(await response.text()).toContain('<Code>AccessDenied</Code>')
})

test('more than 50 files at once are refused', async () => {
  const fileList = Array.from({ length: 51 }, (_, i) => `cloud://x/${i}`)

  await expect(cloud.probe('remove', { fileList })).rejects.toMatchObject({ errCode: -504002 })
})
