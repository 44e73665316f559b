import astro from 'eslint-plugin-astro'
import { defineConfig, globalIgnores } from 'eslint/config'
import typescript from 'typescript-eslint'

// Looks for mistakes only: Prettier settles the style and `astro check` the types.
// Paths are from the top of the repository, where ESLint is started with --config.
export default defineConfig(
  globalIgnores(['dist/', '.astro/', '.cache/', '.vitest/', 'content/', 'tests/fixtures/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  typescript.configs.recommended,
  astro.configs.recommended,
  {
    rules: {
      eqeqeq: ['error', 'smart'],
      'no-cond-assign': 'error',
      'no-constant-condition': ['error', { checkLoops: false }],
      'no-control-regex': 'error',
      'no-dupe-else-if': 'error',
      'no-duplicate-case': 'error',
      'no-empty': 'error',
      'no-fallthrough': 'error',
      'no-misleading-character-class': 'error',
      'no-self-assign': 'error',
      'no-unsafe-finally': 'error',
      'no-unsafe-optional-chaining': 'error',
      'no-useless-escape': 'error',
      'use-isnan': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'TSEnumDeclaration',
          message:
            "Node runs these files by stripping types, so an enum cannot run. Write a union: 'a' | 'b'.",
        },
        {
          selector: "TSModuleDeclaration[kind='namespace']",
          message: 'Node cannot run a namespace. Export the functions from a file of their own.',
        },
        {
          selector: 'TSParameterProperty',
          message: 'Node cannot run a parameter property. Declare the field and assign it.',
        },
      ],
    },
  },
)
