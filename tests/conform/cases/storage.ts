import type { Case } from '../case'
import { storage } from '../sdk'

export const storageCases: Case[] = [
  {
    name: 'a file goes up, has an address, comes down and goes away',
    basis: 'documented',
    source: 'wx: cloud.uploadFile, getTempFileURL, downloadFile, deleteFile',
    expected: { scheme: 'cloud:', address: 0, text: '退休', deleted: 0 },
    observe: async (lab) => {
      const cloudPath = `conform/${lab.id('file')}.txt`
      const { fileID } = await storage.uploadFile({ cloudPath, fileContent: Buffer.from('退休') })
      const [address] = (await storage.getTempFileURL({ fileList: [fileID] })).fileList
      const { fileContent } = await storage.downloadFile({ fileID })
      const [deleted] = (await storage.deleteFile({ fileList: [fileID] })).fileList
      return {
        scheme: fileID.slice(0, 6),
        address: address?.status ?? null,
        text: fileContent.toString(),
        deleted: deleted?.status ?? null,
      }
    },
  },
  {
    name: 'a file that was deleted has no address: its own status, not an error of the call',
    basis: 'assumed',
    source: 'sdk: STORAGE_FILE_NONEXIST in its table of codes',
    expected: { failed: true, address: '' },
    observe: async (lab) => {
      const cloudPath = `conform/${lab.id('gone')}.txt`
      const { fileID } = await storage.uploadFile({ cloudPath, fileContent: Buffer.from('x') })
      await storage.deleteFile({ fileList: [fileID] })
      const [found] = (await storage.getTempFileURL({ fileList: [fileID] })).fileList
      lab.note(`status ${found?.status ?? 'none'}`)
      return { failed: found?.status !== 0, address: found?.tempFileURL ?? '' }
    },
  },
]
