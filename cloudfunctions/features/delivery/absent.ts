type Absent = (branchId: string, day: string) => Promise<ReadonlySet<string>>

/**
 * Members of a branch who were absent from the last meeting and have not made up for it. The part that keeps attendance answers;
 * until then nobody was.
 */
export const absentLastTime: Absent = () => Promise.resolve(new Set())
