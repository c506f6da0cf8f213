import type { AssignmentDocument, SayingDocument } from './document'
import { findSaying } from './saying-store'
import { findAssignment } from './store'

declare module '@/cloudfunctions/kit/context' {
  interface ScopeDocuments {
    assignment: AssignmentDocument
    saying: SayingDocument
  }
}

export const assignmentScope = ({
  assignmentId,
}: Record<string, unknown>): Promise<AssignmentDocument | null> => findAssignment(String(assignmentId))

export const sayingScope = ({ sayingId }: Record<string, unknown>): Promise<SayingDocument | null> =>
  findSaying(String(sayingId))
