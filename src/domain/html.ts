import { languageAttributes } from './language.ts';
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

/**
 * Returns the attributes for the language of an element, with a space before each; "" for the language around it.
 * @example languageHtml('ar') // ' lang="ar" dir="rtl"'
 */
export const languageHtml = (lang: string, around?: string): string =>
  Object.entries(languageAttributes(lang, around))
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join('');
