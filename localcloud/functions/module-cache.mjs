// A cold start loads some 400 files of the SDK: finding and compiling them costs more than running them. The first
// instance of a function writes down where they were found and what V8 made of them; later ones, also of later
// processes, begin from that. The files themselves are read as they are.
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import Module, { createRequire } from 'node:module'
import { dirname, join, sep } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { constants, Script } from 'node:vm'

const hashOf = (...parts) => createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 16)

/** Beside the installed packages, so that a new installation begins anew. Null: there are none. */
const shelfFor = (entry) => {
  try {
    const installed = createRequire(entry).resolve('wx-server-sdk/package.json')
    return join(installed, '../../.cache/localcloud')
  } catch {
    return null
  }
}

/** Another build of the function, other packages or another Node have another name. */
const nameOf = (entry, shelf) => {
  const stamp = (file) => {
    const { mtimeMs, size } = statSync(file, { throwIfNoEntry: false }) ?? { mtimeMs: 0, size: 0 }
    return `${mtimeMs} ${size}`
  }
  const installed = join(shelf, '../../.package-lock.json')
  return `${hashOf(entry)}-${hashOf(process.version, process.arch, stamp(entry), stamp(installed))}.bin`
}

const readKept = (file) => {
  try {
    return deserialize(readFileSync(file))
  } catch {
    return null
  }
}

/** Three megabytes each. */
const KEPT_MAX = 12

const byAge = (shelf) => {
  const ageOf = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0
  const files = readdirSync(shelf).map((name) => join(shelf, name))
  return files.sort((one, other) => ageOf(other) - ageOf(one))
}

const write = (shelf, name, kept) => {
  mkdirSync(shelf, { recursive: true })
  const fresh = join(shelf, `${process.pid}-${hashOf(name, String(performance.now()))}.new`)
  writeFileSync(fresh, serialize(kept))
  renameSync(fresh, join(shelf, name))
  for (const old of byAge(shelf).slice(KEPT_MAX)) rmSync(old, { force: true })
}

/** What no edit changes behind our back: the entry, whose stamp is in the name, and installed packages. */
const isFixed = (filename, entry) =>
  filename === entry || (filename.endsWith('.js') && filename.includes(`${sep}node_modules${sep}`))

const dynamicImport = constants?.USE_MAIN_CONTEXT_DEFAULT_LOADER

const compile = (source, filename, cachedData) =>
  new Script(Module.wrap(source.replace(/^#!.*/, '')), {
    filename,
    ...(cachedData ? { cachedData } : {}),
    ...(dynamicImport ? { importModuleDynamically: dynamicImport } : {}),
  })

const run = (script, module, filename) => {
  const require = (id) => module.require(id)
  require.resolve = createRequire(filename).resolve
  require.main = undefined
  require.cache = Module._cache
  require.extensions = Module._extensions
  script.runInThisContext().call(module.exports, module.exports, require, module, filename, dirname(filename))
}

/** From here on modules load from what is kept. Answers a function to be called once the function's module is loaded. */
export const openModuleCache = (entry) => {
  const shelf = shelfFor(entry)
  if (shelf === null) return () => undefined
  const name = nameOf(entry, shelf)
  const kept = readKept(join(shelf, name))
  const found = kept?.found ?? new Map()
  const scripts = new Map()

  const resolve = Module._resolveFilename
  Module._resolveFilename = function (request, parent, ...rest) {
    const key = `${parent?.filename ? dirname(parent.filename) : ''}\0${request}`
    const known = found.get(key)
    if (known) return known
    const file = resolve.call(this, request, parent, ...rest)
    if (!kept) found.set(key, file)
    return file
  }

  const loadScript = Module._extensions['.js']
  Module._extensions['.js'] = function (module, filename) {
    const code = kept?.code.get(filename)
    if (!code) return loadScript.call(this, module, filename)
    run(compile(readFileSync(filename, 'utf8'), filename, code), module, filename)
  }
  if (kept) return () => undefined

  const { _compile } = Module.prototype
  Module.prototype._compile = function (content, filename, ...rest) {
    if (!isFixed(filename, entry)) return _compile.call(this, content, filename, ...rest)
    const script = compile(content, filename)
    scripts.set(filename, script)
    run(script, this, filename)
  }
  return () => {
    Module.prototype._compile = _compile
    const code = new Map([...scripts].map(([filename, script]) => [filename, script.createCachedData()]))
    write(shelf, name, { found, code })
  }
}
