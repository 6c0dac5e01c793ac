import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Nodes } from 'hast';
import { rehype } from 'rehype';
import type { ArticlesFile, SentencesFile } from '#schema/data.ts';
import { pagesOf, readBuilt, smallest } from './site.ts';

// The archive with articles in English, Russian and Arabic.

const parser = rehype();

/** Text that is in one language for certain, and the direction of that language. */
const signs = [
  { lang: 'ru', dir: 'ltr', words: /\p{Script=Cyrillic}/u },
  { lang: 'ar', dir: 'rtl', words: /\p{Script=Arabic}/u },
  { lang: 'ar-Latn', dir: 'ltr', words: /Aljisr/ },
  { lang: 'en', dir: 'ltr', words: /\b(?:the city|bridge|repairs|reopen)\b/i },
  { lang: 'id', dir: 'ltr', words: /\b(?:jembatan|penutupan|utara)\b/i },
] as const;

/** The texts in the body of a page, each with the language and the direction of its element. */
function textsOf(html: string): { text: string; lang: unknown; dir: unknown }[] {
  const texts: { text: string; lang: unknown; dir: unknown }[] = [];
  const visit = (node: Nodes, lang: unknown, dir: unknown): void => {
    if (node.type === 'text') texts.push({ text: node.value, lang, dir });
    if (node.type === 'element' && /^(?:head|script|style|code)$/.test(node.tagName)) return;
    const { properties } = node.type === 'element' ? node : {};
    if ('children' in node)
      for (const child of node.children) visit(child, properties?.lang ?? lang, properties?.dir ?? dir);
  };
  visit(parser.parse(html), null, 'ltr');
  return texts;
}

describe('languages', () => {
  it('every text of every page has its language and its direction', () => {
    const unmarked = pagesOf(smallest).flatMap(({ file }) =>
      textsOf(readBuilt(smallest, file)).flatMap(({ text, lang, dir }) => {
        const sign = signs.find(({ words }) => words.test(text.replace(/https?:\S+|\S+\.txt/g, '')));
        return !sign || (lang === sign.lang && dir === sign.dir) ? [] : [`${file}: ${text.trim()} (${String(lang)})`];
      }),
    );
    assert.deepEqual(unmarked, []);
  });

  it('an element of another language has no space at both ends', () => {
    for (const { file } of pagesOf(smallest))
      assert.doesNotMatch(readBuilt(smallest, file), /<span lang="[^"]+"[^>]*>\s[^<]*\s<\/span>/, file);
  });

  it('sentences end after the abbreviations of their language', () => {
    const { sentences } = JSON.parse(readBuilt(smallest, 'data/sentences.json')) as SentencesFile;
    const count = (article: string) =>
      sentences.filter((one) => one.article === article).map(({ language }) => language);
    assert.deepEqual(count('bridge-closed'), ['en', 'en']);
    assert.deepEqual(count('most-zakryt'), ['ru', 'ru', 'ru']);
    assert.deepEqual(count('jisr-mughlaq'), ['ar', 'ar', 'ar']);
    assert.deepEqual(sentences.find(({ text }) => text.includes('Jalan'))?.foreign, [
      { form: 'Jalan Utara', lang: 'id' },
    ]);
  });

  it('citations, metadata, feeds and data have the language of the article', () => {
    const { articles } = JSON.parse(readBuilt(smallest, 'data/articles.json')) as ArticlesFile;
    const names = { id: 'indonesian', en: 'english', ru: 'russian', ar: 'arabic' };
    for (const { id, language, titleLanguage } of articles) {
      const citation = (format: string) => readBuilt(smallest, `artikel/${id}/kutipan.${format}`);
      assert.match(citation('bib'), new RegExp(`langid = \\{${names[language as keyof typeof names]}\\}`), id);
      assert.match(citation('ris'), new RegExp(`^LA {2}- ${language}\\r$`, 'm'), id);
      assert.match(citation('json'), new RegExp(`"language": "${language}"`), id);
      const page = readBuilt(smallest, `artikel/${id}/index.html`);
      assert.match(page, new RegExp(`<meta name="citation_language" content="${language}">`), id);
      assert.match(page, new RegExp(`"@type":"NewsArticle"[^}]*"inLanguage":"${language}"`), id);
      assert.match(titleLanguage, /^(?:id|en|ru|ar-Latn)$/);
    }
    const feed = JSON.parse(readBuilt(smallest, 'feed.json')) as {
      items: { language: string; content_html: string }[];
    };
    assert.deepEqual(new Set(feed.items.map(({ language }) => language)), new Set(['id', 'en', 'ru', 'ar']));
    for (const { language, content_html: html } of feed.items)
      assert.equal(html.includes(`<div lang="${language}"`), language !== 'id');
    assert.match(readBuilt(smallest, 'rss.xml'), /<dc:language>ar<\/dc:language>/);
    assert.match(readBuilt(smallest, 'atom.xml'), /<title xml:lang="ru">/);
  });
});
