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
  if (kind === 'event') return { path: `${path}.md`, text: eventText(content, options) };
  if (kind === 'comparison') return { path: `${path}.md`, text: comparisonText(content, options) };
  return { path: `${path}.yaml`, text: nameText(options) };
}

const title = ({ title: given, id }: NewOptions): string =>
  given ?? id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');

function eventText(content: Content, options: NewOptions): string {
  const [quoted] = quotes(content, options, 1);
  const number = Math.max(0, ...content.events.map(({ validValues }) => validValues.number ?? 0)) + 1;
  const yaml = recordYaml({
    title: title(options),
    number,
    kind: 'event',
    when: { edtf: 'XXXX', basis: 'inferred', because: 'Harinya belum ditentukan.' },
    attribution: 'Menurut artikel yang dikutip di bawah.',
    evidence: [quoted],
  });
  return `---\n${commented(yaml, {
    title: 'in neutral words of the archive; a claim is attributed',
    kind: 'event (it happened) or statement (it was said)',
    when: 'a day of the report, as edtf 2031-03-03; basis printed, year-inferred, inferred or outside',
    attribution: 'who says so, in one sentence',
    evidence: 'verbatim words of one sentence; add the words of every report',
  })}---\n\nHal yang tidak disebut dalam artikel-artikel ini.\n`;
}

function comparisonText(content: Content, options: NewOptions): string {
  const used = content.comparisons.flatMap(({ validValues }) =>
    validValues.code?.startsWith('D') ? [Number(validValues.code.slice(1))] : [],
  );
  const yaml = recordYaml({
    title: title(options),
    kind: 'differ',
    code: `D${Math.max(0, ...used) + 1}`,
    passages: quotes(content, options, 2),
  });
  return `---\n${commented(yaml, {
    title: 'what is compared',
    kind: 'agree (code A1), differ (D1), contradict (C1) or outside (F1)',
    passages: 'verbatim words; without mark, the words that differ are highlighted',
  })}---\n\nPersamaan atau perbedaannya, tanpa memutuskan mana yang benar.\n`;
}

function nameText(options: NewOptions): string {
  const { kind, url, zone } = options;
  const isOutlet = kind === 'outlet';
  if (isOutlet && url === undefined) throw new Error('Give --url, the address of the front page of the outlet.');
  const yaml = recordYaml({
    name: title(options),
    is: 'belum diterangkan',
    printed: [],
    url: isOutlet ? url : undefined,
    zone: isOutlet ? (zone ?? 'Asia/Jakarta') : undefined,
  });
  return commented(yaml, {
    is: 'what it is, in a few words, as the reports say',
    printed: 'every spelling that the sources print; spellings that only readers type go to others',
    ...(isOutlet && zone === undefined ? { zone: 'of the printed times' } : {}),
  });
}

/** Sentences to quote: the given words first, then sentences of the newest articles. */
function quotes(content: Content, { article, quote }: NewOptions, count: number): { article: string; quote: string }[] {
  if (article !== undefined && !content.articles.some(({ id }) => id === article))
    throw new Error(`There is no article "${article}".`);
  const given = article !== undefined && quote !== undefined ? [{ article, quote }] : [];
  const newest = content.articles.toSorted((a, b) =>
    compareCodeUnits(b.validValues.added ?? '', a.validValues.added ?? ''),
  );
  const others = newest
    .toSorted((a, b) => Number(b.id === article) - Number(a.id === article))
    .filter(({ id }) => given.length === 0 || id !== article)
    .flatMap(({ id }) => {
      const sentences = sentencesOf(content, id);
      const isOnly = (text: string): boolean => sentences.filter((other) => other.text.includes(text)).length === 1;
      const quotable = sentences.filter(({ text, isSubhead }) => !isSubhead && isOnly(text));
      return quotable.slice(0, count).map(({ text }) => ({ article: id, quote: text }));
    });
  const chosen = [...given, ...others].slice(0, count);
  must(chosen[count - 1], 'The archive has too few articles to quote. Import one first: npm run import -- FILE.');
  return chosen;
}

/** Returns YAML with a comment above some keys of its top level. */
const commented = (yaml: string, comments: Readonly<Record<string, string>>): string =>
  Object.entries(comments).reduce(
    (text, [key, comment]) => text.replace(new RegExp(`^${key}:`, 'm'), `# ${comment}\n${key}:`),
    yaml,
  );
