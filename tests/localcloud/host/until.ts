/** Waits for what happens by itself, at most a minute; fails the test when it does not. */
export const until = async (condition: () => boolean): Promise<void> => {
  for (let i = 0; i < 3000 && !condition(); i += 1) await new Promise((done) => setTimeout(done, 20))

  expect(condition()).toBe(true)
}
