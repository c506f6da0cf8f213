import js from '@eslint/js'
import prettier from 'eslint-config-prettier'
import hooks from 'eslint-plugin-react-hooks'
import globals from 'globals'
import ts from 'typescript-eslint'

export default ts.config(
  { ignores: ['dist/**', 'node_modules/**', '.localcloud/**', 'tests/out/**'] },
  js.configs.recommended,
  ...ts.configs.strictTypeChecked,
  hooks.configs.flat.recommended,
  prettier,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.mjs', '*.cjs', '*.js'] },
        tsconfigRootDir: import.meta.dirname,
      },
      globals: { ...globals.node, defineAppConfig: 'readonly', definePageConfig: 'readonly' },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      'no-console': ['error', { allow: ['error', 'warn'] }],
    },
  },
  { files: ['config/**', 'tests/**', 'localcloud/**'], rules: { 'no-console': 'off' } },
  { files: ['**/*.cjs', '**/*.mjs', '**/*.js'], ...ts.configs.disableTypeChecked },
)
