const common = {
  transform: { '^.+\\.(ts|tsx|mjs)$': ['babel-jest', { configFile: './babel.jest.config.cjs' }] },
  moduleNameMapper: { '^@/(.*)$': '<rootDir>/$1' },
  testEnvironment: 'node',
  setupFilesAfterEnv: ['<rootDir>/tests/no-console-error.ts'],
}

const project = (displayName, testMatch, more = {}) => ({
  ...common,
  displayName,
  testMatch: testMatch.map((each) => `<rootDir>/tests/${each}`),
  ...more,
})

module.exports = {
  // Ends what hangs. No test says by it how fast anything is: a busy computer may need a minute to start a world.
  testTimeout: 240_000,
  // A worker keeps what every file left behind; past this it is replaced between two files.
  workerIdleMemoryLimit: '1500MB',
  projects: [
    project('rules', [
      'domain/**/*.test.ts',
      'architecture.test.ts',
      'fixtures/**/*.test.ts',
      'contract.test.ts',
      'deploy/**/*.test.ts',
    ]),
    project('localcloud', ['localcloud/**/*.test.ts', 'conform/**/*.test.ts']),
    project('cloud', ['cloud/**/*.test.ts']),
    project('weapp', ['weapp/**/*.test.ts']),
    project('e2e', ['e2e/**/*.test.ts']),
  ],
}
