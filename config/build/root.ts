import path from 'node:path'

/** The project's own folder; every command of package.json runs there. */
const ROOT = path.resolve(__dirname, '../..')

export const fromRoot = (...parts: string[]): string => path.join(ROOT, ...parts)
