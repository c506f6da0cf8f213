/** The part of a person that travels into holds, registrations and accounts. `search`: plain tokens, unscoped. */
export interface PersonCard {
  name: string
  birthYear: number | null
  orgName: string
  phoneTail: string
  sortName: string
  search: string[]
}
