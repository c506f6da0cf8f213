import { findSignup } from './store'

/** Whom to phone for somebody, as it was given for this very activity; one database call. */
export const contactOf = async (
  activityId: string,
  personId: string,
): Promise<{ name: string; phone: string } | null> => {
  const contact = (await findSignup(activityId, personId))?.contact
  return contact ? { name: contact.name, phone: contact.phone } : null
}
