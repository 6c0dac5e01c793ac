import { findSentence } from '#domain/archive/locate-quote.ts';
import { sentencesOf } from '#checks/source/sentences-of.ts';
import type { RecordFile } from '#domain/import/record-files.ts';
import { recordYaml } from '#domain/import/record-yaml.ts';
import { must } from '#domain/must.ts';
import { readContent } from '#reader/read-content.ts';
import { type NewOptions, type SkeletonKind, skeletonKinds } from './options.ts';
import { compareCodeUnits } from '#domain/compare-code-units.ts';

type Content = ReturnType<typeof readContent>['content'];

/**
 * Returns a valid record with comments on what to replace. An event and a comparison quote an article: the given words, or a
 * sentence that can be quoted.
 * @throws {Error} when the archive has no article to quote
 */
export function recordSkeleton(kind: SkeletonKind, options: NewOptions): RecordFile {
  const { content } = readContent(options.root);
  const path = `${skeletonKinds[kind]}/${options.id}`;
  const title = options.title ?? options.id.charAt(0).toUpperCase() + options.id.slice(1).replaceAll('-', ' ');
  if (kind === 'event') return { path: `${path}.md`, text: eventText(title, content, options) };
  if (kind === 'comparison') return { path: `${path}.md`, text: comparisonText(title, content, options) };
  return { path: `${path}.yaml`, text: nameText(title, options) };
}

function eventText(title: string, content: Content, options: NewOptions): string {
  const numbers = content.events.map(({ validValues }) => validValues.number ?? 0);
  const yaml = commentedYaml({
    title: [title, 'in neutral words of the archive; a claim is attributed'],
    number: [nextNumber(numbers)],
    kind: ['event', 'event (it happened) or statement (it was said)'],
    when: [
      { edtf: 'XXXX', basis: 'inferred', because: 'Harinya belum ditentukan.' },
      'a day of the report, as edtf 2031-03-03; basis printed, year-inferred, inferred or outside',
    ],
    attribution: ['Menurut artikel yang dikutip di bawah.', 'who says so, in one sentence'],
    evidence: [quotes(content, options, 1), 'verbatim words of one sentence; add the words of every report'],
  });
  return `---\n${yaml}---\n\nHal yang tidak disebut dalam artikel-artikel ini.\n`;
}

function comparisonText(title: string, content: Content, options: NewOptions): string {
  const codes = content.comparisons.flatMap(({ validValues }) => /^D(\d+)$/.exec(validValues.code ?? '')?.[1] ?? []);
  const yaml = commentedYaml({
    title: [title, 'what is compared'],
    kind: ['differ', 'agree (code A1), differ (D1), contradict (C1) or outside (F1)'],
    code: [`D${nextNumber(codes.map(Number))}`],
    passages: [quotes(content, options, 2), 'verbatim words; without mark, the words that differ are highlighted'],
  });
  return `---\n${yaml}---\n\nPersamaan atau perbedaannya, tanpa memutuskan mana yang benar.\n`;
}

function nameText(title: string, { kind, url, zone }: NewOptions): string {
  if (kind === 'outlet' && url === undefined)
    throw new Error('Give --url, the address of the front page of the outlet.');
  return commentedYaml({
    name: [title],
    is: ['belum diterangkan', 'what it is, in a few words, as the reports say'],
    printed: [[], 'every spelling that the sources print; spellings that only readers type go to others'],
    ...(kind === 'outlet' ? { url: [url], zone: zone ? [zone] : ['Asia/Jakarta', 'of the printed times'] } : {}),
  });
}

const nextNumber = (numbers: readonly number[]): number =>
  numbers.reduce((most, number) => Math.max(most, number), 0) + 1;

/** Sentences to quote: the given words first, then sentences of the newest articles. */
function quotes(content: Content, { article, quote }: NewOptions, count: number): { article: string; quote: string }[] {
  if (article !== undefined && !content.articles.some(({ id }) => id === article))
    throw new Error(`There is no article "${article}".`);
  const given = article !== undefined && quote !== undefined ? [{ article, quote }] : [];
  const newest = content.articles.toSorted((a, b) =>
    compareCodeUnits(b.validValues.added ?? '', a.validValues.added ?? ''),
  );
  const asked = given.length === 0 ? newest.filter(({ id }) => id === article) : [];
  const others = [...asked, ...newest.filter(({ id }) => id !== article)].flatMap(({ id }) => {
    const sentences = sentencesOf(content, id);
    const quotable = sentences.filter(({ text, isSubhead }) => !isSubhead && findSentence(sentences, text));
    return quotable.slice(0, count).map(({ text }) => ({ article: id, quote: text }));
  });
  const chosen = [...given, ...others].slice(0, count);
  must(chosen[count - 1], 'The archive has too few articles to quote. Import one first: npm run import -- FILE.');
  return chosen;
}

/** Returns keys as YAML, each with its comment above it, if it has one. */
const commentedYaml = (keys: Readonly<Record<string, [value: unknown, comment?: string]>>): string =>
  Object.entries(keys)
    .map(([key, [value, comment]]) => `${comment === undefined ? '' : `# ${comment}\n`}${recordYaml({ [key]: value })}`)
    .join('');
