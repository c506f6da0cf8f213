import type { MaterialDocument, Text } from './document'
import { findMaterial } from './store'

/** What everybody reads of a material, for who pushes or prints it; null: nothing is out. */
export const publishedMaterial = async (
  materialId: string,
): Promise<{ material: MaterialDocument; text: Text } | null> => {
  const material = await findMaterial(materialId)
  return material?.out ? { material, text: material.out } : null
}
