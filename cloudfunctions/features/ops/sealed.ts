import { cardSeals } from '@/cloudfunctions/features/care/card'
import { signupSeals } from '@/cloudfunctions/features/signup/seals'
import { visitSeals } from '@/cloudfunctions/features/visit/seals'
import type { SealedCollection } from '@/cloudfunctions/kit/reseal'

/** Every collection with sealed fields. */
export const sealedCollections: readonly SealedCollection[] = [signupSeals, ...visitSeals, cardSeals]
