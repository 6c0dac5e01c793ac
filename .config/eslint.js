import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import ts from 'typescript-eslint';
import { importsPointDown } from './import-rules.js';
import { interfaceWords, spelledAddresses } from './one-place-rules.js';

const tests = '**/*.test.ts';

// Where each package may be imported. A later entry of the configuration replaces the patterns of an earlier one.
const dateFns = {
  regex: '^(date-fns|@date-fns)(/|$)',
  message: 'Only src/domain/dates/dates.ts may import date-fns. Add a function there and call it.',
};
const wholeDateFns = { regex: '^date-fns$', message: "Import each function by its own path, as 'date-fns/format'." };
const node = {
  regex: '^node:',
  message: 'src/domain is pure: it may not use files, network or clock. Pass the values in.',
};
const astroItself = {
  regex: '^astro(:|/|$)',
  message: 'src/domain must run without Astro. Move this code to pages or plugins.',
};
const allButZod = { regex: '^(?!\\.|#|astro/zod$|edtf$)', message: 'src/schema may import only zod and edtf.' };
const packages = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });

const clock = ['NewExpression', 'CallExpression']
  .map((kind) => `${kind}[callee.name="Date"]`)
  .concat('MemberExpression[object.name="Date"]')
  .map((selector) => ({ selector, message: 'Only src/domain/dates/dates.ts may use Date. Call its functions.' }));

const machineLocale = {
  selector: 'CallExpression[callee.property.name="localeCompare"][arguments.length=1]',
  message: 'Without a language, the order is that of the machine. Add the language, or call compareCodeUnits.',
};

const syntax = (...selectors) => ({ 'no-restricted-syntax': ['error', ...clock, machineLocale, ...selectors] });

const testCalls = { from: 'package', package: 'node:test', name: ['after', 'before', 'describe', 'it'] };

export default defineConfig(
  { ignores: ['dist/', '.build/', '.astro/'] },
  ts.configs.strictTypeChecked,
  ts.configs.stylisticTypeChecked,
  astro.configs.recommended,
  { languageOptions: { parserOptions: { projectService: true, extraFileExtensions: ['.astro'] } } },
  {
    files: ['**/*.astro'],
    languageOptions: { parserOptions: { projectService: false, project: true } }, // the only mode of its parser
    rules: { '@typescript-eslint/no-unsafe-return': 'off' }, // markup in braces is `any` by Astro's own types
  },
  {
    plugins: { archive: { rules: { 'imports-point-down': importsPointDown } } },
    rules: {
      'archive/imports-point-down': 'error',
      // A template may contain a number: TypeScript writes every number in one way.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `describe` and `it` return promises that the test runner awaits.
      '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: [testCalls] }],
      ...syntax(),
      ...packages(dateFns),
    },
  },
  {
    files: ['{src,scripts}/**'],
    ignores: ['src/domain/urls.ts', 'src/tests/**', tests],
    rules: syntax(...spelledAddresses),
  },
  {
    files: ['src/{components,pages}/**/*.astro'],
    rules: syntax(...spelledAddresses, ...interfaceWords),
  },
  { files: ['src/domain/**'], ignores: [tests], rules: packages(dateFns, node, astroItself) },
  { files: ['src/schema/**'], ignores: [tests], rules: packages(allButZod) },
  { files: ['src/domain/dates/dates.ts'], rules: packages(wholeDateFns, node, astroItself) },
  { files: ['src/domain/dates/dates{,.test}.ts'], rules: { 'no-restricted-syntax': 'off' } },
  // Scripts inside components are parts of a file and not in TypeScript's project.
  { files: ['**/*.{js,mjs}', '**/*.astro/*.ts'], extends: [ts.configs.disableTypeChecked] },
  { files: [tests], rules: { 'archive/imports-point-down': 'off' } },
);
