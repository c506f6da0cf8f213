import { SaxesParser } from 'saxes'

interface Visitor {
  /** `name` without its prefix: some programs write x:row. */
  open?: (name: string, attributes: Readonly<Record<string, string>>) => void
  text?: (text: string) => void
  close?: (name: string) => void
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1)

/** Throws where the text is no well-formed XML. Entities of a document's own are not expanded: they are such a fault. */
export const visit = (xml: string, { open, text, close }: Visitor): void => {
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => open?.(local(name), attributes as Record<string, string>))
  parser.on('text', (each) => text?.(each))
  parser.on('cdata', (each) => text?.(each))
  parser.on('closetag', ({ name }) => close?.(local(name)))
  parser.write(xml).close()
}
