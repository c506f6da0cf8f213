import { signupSeals } from '@/cloudfunctions/features/signup/seals'
import type { SealedCollection } from '@/cloudfunctions/kit/reseal'

/** Every collection with sealed fields. */
export const sealedCollections: readonly SealedCollection[] = [signupSeals]
