/** Who walks to homes, and who sees to it that somebody does. */
export const KEEPERS = ['caseworker', 'secretary', 'organiser', 'admin'] as const
