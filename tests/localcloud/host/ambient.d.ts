// pngjs has no types of its own; only what the QR test uses.
declare module 'pngjs' {
  export const PNG: { sync: { read: (bytes: Buffer) => { width: number; height: number; data: Buffer } } }
}
