// Two rules of this code as ESLint selectors: only src/strings/ has interface words, only src/domain/urls.ts builds
// addresses.

import { readFileSync } from 'node:fs';

// Two letters, but not the ending of a file name: ".txt".
const twoLetters = String.raw`/(?<![.\p{L}])\p{L}{2}/u`;
const insideMarkup = ':matches(JSXElement, JSXFragment) > JSXExpressionContainer';
const readAloud = '/^(?:alt|aria-label|aria-description|placeholder|title)$/';

/** Words of the interface in markup: as text, in braces, or in an attribute that is shown or read aloud. */
export const interfaceWords = [
  `JSXText[value=${twoLetters}]`,
  `${insideMarkup} > Literal[value=${twoLetters}]`,
  `${insideMarkup} > TemplateLiteral > TemplateElement[value.raw=${twoLetters}]`,
  `JSXAttribute[name.name=${readAloud}] > Literal[value=${twoLetters}]`,
  `JSXAttribute[name.name=${readAloud}] TemplateElement[value.raw=${twoLetters}]`,
].map((selector) => ({ selector, message: 'Interface words belong in src/strings/.' }));

const urls = readFileSync(new URL('../src/domain/urls.ts', import.meta.url), 'utf8');

/** The first segment of every address that has more than one: those after the base path, and those of the kinds of names. */
export const firstSegments = [
  ...new Set(urls.match(/(?<=\$\{base\})[a-z]+(?=\/)|(?<=^ {2}\w+: ')[a-z]+(?=',$)/gm)),
].toSorted();

const pageAddress = String.raw`/(?:^|\u002F)(?:${firstSegments.join('|')})\u002F/u`;

/** Addresses of pages and files that are spelled out: as a string, in a template, or in an attribute that links or loads. */
export const spelledAddresses = [
  `:not(ImportDeclaration, ImportExpression, ExportNamedDeclaration) > Literal[value=${pageAddress}]`,
  `TemplateElement[value.raw=${pageAddress}]`,
  String.raw`JSXAttribute[name.name=/^(?:action|href|src)$/] > Literal[value=/^[.\u002F]/u]`,
].map((selector) => ({ selector, message: 'Only src/domain/urls.ts builds addresses; take this one from there.' }));
