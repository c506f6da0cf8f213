import type { DeliveryDocument, RoundDocument } from './document'
import { findRound } from './round-store'
import { findDelivery } from './store'

declare module '@/cloudfunctions/kit/context' {
  interface ScopeDocuments {
    round: RoundDocument
    delivery: DeliveryDocument
  }
}

export const roundScope = ({ roundId }: Record<string, unknown>): Promise<RoundDocument | null> =>
  findRound(String(roundId))

/** By the round's org, or by the org where the person lives: who looks after a home may belong to either. */
export const pathsOf = ({ ancestors, homes }: Pick<DeliveryDocument, 'ancestors' | 'homes'>): string[] => [
  ...ancestors,
  ...homes,
]

export const deliveryScope = async ({
  deliveryId,
}: Record<string, unknown>): Promise<DeliveryDocument | null> => {
  const one = await findDelivery(String(deliveryId))
  return one && { ...one, ancestors: pathsOf(one) }
}
