import { must } from './must.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/**
 * Returns text escaped for HTML and XML: for an element or a quoted attribute.
 * @example escapeHtml('a < b') // 'a &lt; b'
 */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => must(entities[character], 'the pattern matches only keys of entities'));
