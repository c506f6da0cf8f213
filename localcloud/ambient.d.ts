// Packages without types of their own; only what the local cloud uses.
declare module 'busboy' {
  import type { IncomingHttpHeaders } from 'node:http'
  import type { Readable, Writable } from 'node:stream'

  interface Busboy extends Writable {
    on(event: 'field', listener: (name: string, value: string) => void): this
    on(event: 'file', listener: (name: string, stream: Readable) => void): this
    on(event: 'close', listener: () => void): this
    on(event: 'error', listener: (error: Error) => void): this
  }

  const busboy: (config: { headers: IncomingHttpHeaders }) => Busboy
  export default busboy
}

declare module 'qrcode' {
  interface Options {
    type: 'svg'
    width: number
    margin: number
    errorCorrectionLevel: 'L' | 'M' | 'Q' | 'H'
  }

  export const toString: (text: string, options: Options) => Promise<string>
}
