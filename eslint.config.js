import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** A build must give the same bytes twice, so only its entry points may ask for the time. */
const noClock = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Time is an argument: take asOf.' },
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: 'Take asOf instead.' },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'The same input must give the same bytes.',
  },
];

/** Trusted Types forbid these in the browser, where they would throw. */
const noHtmlStrings = [
  {
    selector: 'AssignmentExpression[left.property.name=/^(innerHTML|outerHTML)$/]',
    message: 'Build nodes instead: the page forbids HTML from strings.',
  },
  {
    selector: "CallExpression[callee.property.name='insertAdjacentHTML']",
    message: 'Build nodes instead: the page forbids HTML from strings.',
  },
];

export default defineConfig(
  { ignores: ['dist/', 'dist-next*/', 'dist-old/', '.astro/', 'coverage/', 'tests/fixtures/hostile/'] },
  js.configs.recommended,
  tseslint.configs.recommendedTypeChecked,
  ...astro.configs.recommended,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: 'error',
      'no-undef': 'off', // TypeScript knows which names exist.
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-unnecessary-boolean-literal-compare': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/prefer-promise-reject-errors': 'error',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['src/**/*.{ts,astro}'],
    rules: { 'no-console': 'error', 'no-restricted-syntax': ['error', ...noClock, ...noHtmlStrings] },
  },
  {
    files: ['src/{build,bench,serve}/**/*.ts', 'src/**/cli.ts', 'src/**/main.ts'],
    rules: { 'no-console': 'off', 'no-restricted-syntax': 'off' },
  },
  {
    // Astro's compiler types these files; `astro check` reads the types, the linter only the text.
    files: ['**/*.astro', '**/*.astro/*.{js,ts}', '**/*.{js,mjs}'],
    ...tseslint.configs.disableTypeChecked,
  },
);
