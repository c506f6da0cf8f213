import type { AppJson } from './package'

/** All page paths: the main package first. */
export const pagesOf = ({ pages, subPackages = [] }: Pick<AppJson, 'pages' | 'subPackages'>): string[] => [
  ...pages,
  ...subPackages.flatMap(({ root, pages: below }) => below.map((page) => `${root}/${page}`)),
]
