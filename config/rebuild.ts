import { watch } from 'node:fs'

/** An editor saves several files at once, and each in several steps. */
const QUIET_MS = 300

export interface Rebuilding {
  folders: readonly string[]
  build: () => Promise<void>
  /** After a build that succeeded. */
  fresh: () => Promise<void>
  /** The error of the build that failed, null after one that did not. */
  told: (error: unknown) => void
}

/**
 * Builds again whenever a file below the folders changes, one build at a time; the last change is always built.
 * After a failed build everything stays as it was. Answers how to stop watching.
 */
export const rebuildOnChange = ({ folders, build, fresh, told }: Rebuilding): (() => void) => {
  let timer: NodeJS.Timeout | undefined
  let building = Promise.resolve()

  const rebuild = () =>
    build()
      .then(fresh)
      .then(() => told(null), told)
  const changed = () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      building = building.then(rebuild)
    }, QUIET_MS)
  }
  const watchers = folders.map((folder) => watch(folder, { recursive: true }, changed))

  return () => {
    clearTimeout(timer)
    for (const watcher of watchers) watcher.close()
  }
}
