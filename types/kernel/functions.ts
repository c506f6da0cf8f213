/** Modules answered by `files`: heavy work never takes a registration's place. All others are answered by `api`. */
const FILES_MODULES = ['print', 'lists'] as const

export type FunctionName = 'api' | 'files'

export const functionOf = (path: string): FunctionName =>
  FILES_MODULES.some((module) => path.startsWith(`${module}.`)) ? 'files' : 'api'
