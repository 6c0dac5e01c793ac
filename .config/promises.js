// Two rules of this code as ESLint selectors: only src/strings/ has interface words, only src/domain/urls.ts builds
// addresses.

// Two letters, but not the ending of a file name: ".txt".
const words = String.raw`/(?<![.\p{L}])\p{L}{2}/u`;
const insideMarkup = ':matches(JSXElement, JSXFragment) > JSXExpressionContainer';
const readAloud = '/^(?:alt|aria-label|aria-description|placeholder|title)$/';

/** Words of the interface in markup: as text, in braces, or in an attribute that is shown or read aloud. */
export const interfaceWords = [
  `JSXText[value=${words}]`,
  `${insideMarkup} > Literal[value=${words}]`,
  `${insideMarkup} > TemplateLiteral > TemplateElement[value.raw=${words}]`,
  `JSXAttribute[name.name=${readAloud}] > Literal[value=${words}]`,
  `JSXAttribute[name.name=${readAloud}] TemplateElement[value.raw=${words}]`,
].map((selector) => ({ selector, message: 'Interface words belong in src/strings/.' }));

const step = '(?:artikel|cari|gambaran|indeks|organisasi|perbandingan|peristiwa|tanggal|tempat|tentang|tokoh|unduh)';
const page = String.raw`/(?:^|\u002F)${step}\u002F/u`;

/** Addresses of pages that are spelled out: as a string, in a template, or in an attribute that links or loads. */
export const spelledAddresses = [
  `:not(ImportDeclaration, ImportExpression, ExportNamedDeclaration) > Literal[value=${page}]`,
  `TemplateElement[value.raw=${page}]`,
  String.raw`JSXAttribute[name.name=/^(?:action|href|src)$/] > Literal[value=/^[.\u002F]/u]`,
].map((selector) => ({ selector, message: 'Only src/domain/urls.ts builds addresses; take this one from there.' }));
