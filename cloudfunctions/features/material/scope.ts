import type { MaterialDocument } from './document'
import { findMaterial } from './store'

declare module '@/cloudfunctions/kit/context' {
  interface ScopeDocuments {
    material: MaterialDocument
  }
}

export const materialScope = ({ materialId }: Record<string, unknown>): Promise<MaterialDocument | null> =>
  findMaterial(String(materialId))
