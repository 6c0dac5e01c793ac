import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import ts from 'typescript-eslint';
import { importsPointDown, noCycle } from './arrows.js';

const tests = '**/*.test.ts';

// Each package has one place; what a narrower entry below says replaces what a wider one said.
const dateFns = { regex: '^(date-fns|@date-fns)(/|$)', message: 'Only src/domain/dates/dates.ts knows date-fns.' };
const wholeDateFns = { regex: '^date-fns$', message: "Import a function by its own path ('date-fns/format')." };
const node = { regex: '^node:', message: 'src/domain is pure: no files, no network, no clock.' };
const astroItself = { regex: '^astro(:|/|$)', message: 'src/domain must run without Astro.' };
const allButZod = { regex: '^(?!\\.|#|astro/zod$|edtf$)', message: 'A schema knows zod and edtf, nothing else.' };
const packages = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });

const clock = ['NewExpression', 'CallExpression']
  .map((kind) => `${kind}[callee.name="Date"]`)
  .concat('MemberExpression[object.name="Date"]')
  .map((selector) => ({ selector, message: 'Only src/domain/dates/dates.ts knows Date; the archive has no clock.' }));

const testCalls = { from: 'package', package: 'node:test', name: ['after', 'before', 'describe', 'it'] };

export default defineConfig(
  { ignores: ['dist/', '.build/', '.astro/'] },
  ts.configs.strictTypeChecked,
  ts.configs.stylisticTypeChecked,
  astro.configs.recommended,
  { languageOptions: { parserOptions: { projectService: true, extraFileExtensions: ['.astro'] } } },
  {
    files: ['**/*.astro'],
    languageOptions: { parserOptions: { projectService: false, project: true } }, // all its parser can do
    rules: { '@typescript-eslint/no-unsafe-return': 'off' }, // markup in braces is `any` by Astro's own types
  },
  {
    plugins: { archive: { rules: { 'no-cycle': noCycle, 'imports-point-down': importsPointDown } } },
    rules: {
      'archive/no-cycle': 'error',
      'archive/imports-point-down': 'error',
      // A number reads the same in every text; the test runner awaits its own promises.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: [testCalls] }],
      'no-restricted-syntax': ['error', ...clock],
      ...packages(dateFns),
    },
  },
  { files: ['src/domain/**'], ignores: [tests], rules: packages(dateFns, node, astroItself) },
  { files: ['src/schema/**'], ignores: [tests], rules: packages(allButZod) },
  { files: ['src/domain/dates/dates.ts'], rules: packages(wholeDateFns, node, astroItself) },
  { files: ['src/domain/dates/dates{,.test}.ts'], rules: { 'no-restricted-syntax': 'off' } },
  // Scripts inside components are pieces of a file, which TypeScript's project does not know.
  { files: ['**/*.{js,mjs}', '**/*.astro/*.ts'], extends: [ts.configs.disableTypeChecked] },
  { files: [tests], rules: { 'archive/imports-point-down': 'off' } },
);
