import { tooLarge } from './gateway'
import type { Ports } from './wx-apis'
import type { Api } from './wx-style'
import { asyncApi } from './wx-style'

const offline = () => new Error('cloud.callFunction:fail request:fail')

/** `wx.cloud`: the real functions on the local cloud, or nobody when the phone has no network. */
export const createCloud = ({ gate, done, gateway, answers }: Ports): Record<string, Api> => {
  const api = (name: string, run: Parameters<typeof asyncApi>[3]) =>
    asyncApi(`cloud.${name}`, gate, done, (options) => {
      if (answers.network === 'none') throw offline()
      return run(options)
    })

  return {
    init: () => undefined,
    callFunction: api('callFunction', ({ name, data }) => {
      const refusal = tooLarge(data)
      if (refusal !== null) throw gate.refuse(refusal)
      return gateway.call(String(name), data)
    }),
    uploadFile: api('uploadFile', ({ cloudPath }) =>
      gateway.upload(String(cloudPath), answers.photo ?? new Blob([])),
    ),
    getTempFileURL: api('getTempFileURL', ({ fileList }) =>
      gateway.tempUrls(Array.isArray(fileList) ? fileList.map(String) : []),
    ),
  }
}
