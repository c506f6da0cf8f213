/** The answer of an SDK call that says nothing more than that it succeeded. */
export const done = async (work: Promise<unknown>): Promise<void> => {
  await work
}
