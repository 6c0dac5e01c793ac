import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { readContent } from '#reader/read-content.ts';
import { completeLines } from '#domain/text/complete-lines.ts';
import { linesOf, spansOfLine } from '#domain/text/spans.ts';
import { role } from '#schema/source.ts';
import { withFacts } from '#tests/with-facts.ts';
import { checkContent } from './check-content.ts';
import { type Content, validItems } from './content/content.ts';
import { checkEdition } from './source/edition.ts';
import { checkSourceHash } from './source/source-hash.ts';
import { checkRoles } from './source/roles.ts';
import { checkSpeech } from './speech/speech.ts';

const { content } = readContent('src/tests/fixture-archive');

/** The files of one article: only these may be reported. */
const filesOf = (id: string) => [
  `content/sources/${id}.txt`,
  `content/sources/${id}.yaml`,
  `content/articles/${id}.md`,
];

/** The content with one article only, and some of its facts replaced. */
function only(id: string, kind: 'articles' | 'sources', facts: object): Content {
  const own = <Item extends { id: string }>(items: Item[]) => items.filter((item) => item.id === id);
  const { articles, sources, texts } = content;
  return withFacts({ ...content, articles: own(articles), sources: own(sources), texts: own(texts) }, kind, id, facts);
}

/** True if the checks of sources report a change, and only in files of its article. */
function isFound(id: string, changed: Content): boolean {
  const faults = [checkSourceHash, checkRoles, checkEdition, checkSpeech].flatMap((check) => [...check(changed)]);
  return faults.length > 0 && faults.every(({ file }) => filesOf(id).includes(file));
}

it('reports no fault in valid content', () => {
  assert.deepEqual(checkContent(content), []);
});

describe('a change of one byte', () => {
  const random = generator(2022);

  it('is reported in every source as a hash mismatch', () => {
    for (let round = 0; round < 300; round += 1) {
      const text = content.texts[round % content.texts.length] ?? assert.fail();
      const bytes = oneByteOff(new TextEncoder().encode(text.text ?? ''), random);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const changed = only(text.id, 'sources', {});
      changed.texts = [{ ...text, sha256, text: new TextDecoder().decode(bytes) }];
      const [fault] = checkSourceHash(changed);
      assert.match(fault?.message ?? '', /^The SHA-256 differs from the record/, `round ${round}`);
      assert.ok(isFound(text.id, changed));
    }
  });

  it('is reported once in every body, at its line', () => {
    for (let round = 0; round < 300; round += 1) {
      const article = content.articles[round % content.articles.length] ?? assert.fail();
      const body = new TextDecoder().decode(oneByteOff(new TextEncoder().encode(article.body ?? ''), random));
      const changed = only(article.id, 'articles', {});
      changed.articles = [{ ...article, body }];
      const faults = [...checkEdition(changed)];
      assert.deepEqual(
        faults.map(({ file, at }) => [file, 'line' in at && at.line >= article.bodyLine]),
        [[article.file, true]],
        `round ${round}`,
      );
    }
  });
});

describe('a wrong row of a record', () => {
  /** The changes of rows that the checks do not report. */
  const unreported = (change: (rows: Row[], row: Row, index: number) => Row[][]): string[] =>
    validItems(content.sources).flatMap(({ id, data }) =>
      data.lines.flatMap((row, index) =>
        change(data.lines, row, index)
          .filter((lines) => !isSubheadOfNarration(id, row.role, lines[index]?.role))
          .filter((lines) => !isUnreadDate(id, lines[index]))
          .filter((lines) => !isFound(id, only(id, 'sources', { lines })))
          .map((lines) => `${id}: ${JSON.stringify(lines[index])} for ${JSON.stringify(row)}`),
      ),
    );
  /** In an article with `narrationVia`, a subhead and a sentence of narration both have no row of speech. */
  const isSubheadOfNarration = (id: string, ...roles: (string | undefined)[]) =>
    roles.includes('subhead') &&
    content.articles.some((item) => item.id === id && item.data?.narrationVia !== undefined);
  /** Words without a number may be a date, such as “Kemarin”: the editor decides, unless the article has a printed date. */
  const isUnreadDate = (id: string, row: Row | undefined) =>
    content.articles.some((item) => item.id === id && item.data?.published.basis === 'inferred') &&
    [row, ...(row?.parts ?? [])].some((words) => words?.role === 'published' && !/\d/.test(words.text ?? ''));
  // The editor decides between roles of one group: the text of the edition is the same with each of them.
  const groups = [
    ['body', 'list-item', 'quote-block', 'table-row'],
    ['promo', 'chrome', 'end-mark', 'credit', 'byline'],
  ];
  const others = (own: string) =>
    role.options.filter((option) => option !== own && !groups.some((one) => one.includes(own) && one.includes(option)));

  it('is reported for every role that changes the edition', () => {
    assert.deepEqual(
      unreported((rows, row, index) => others(row.role).map((other) => rows.with(index, { ...row, role: other }))),
      [],
    );
  });

  it('is reported for every role of a part that changes the edition', () => {
    assert.deepEqual(
      unreported((rows, row, index) =>
        (row.parts ?? []).flatMap((part, position, parts) =>
          others(part.role).map((other) =>
            rows.with(index, { ...row, parts: parts.with(position, { ...part, role: other }) }),
          ),
        ),
      ),
      [],
    );
  });

  it('is reported when it is missing, duplicated or out of order', () => {
    assert.deepEqual(
      unreported((rows, row, index) => {
        const before = rows[index - 1];
        const swapped = before ? [rows.with(index - 1, row).with(index, before)] : [];
        // Without its row, a line is body or blank: the text of the edition is the same with these roles.
        const roles = ['body', 'list-item', 'quote-block', 'table-row', 'subhead', 'blank'];
        const isComputed = roles.includes(row.role) && !row.parts;
        return [...(isComputed ? [] : [rows.toSpliced(index, 1)]), rows.toSpliced(index, 0, row), ...swapped];
      }),
      [],
    );
  });
});

it('reports every fact of an article that its source does not print', () => {
  const facts = {
    title: ['Judul lain'],
    author: [null, 'Lain'],
    initials: [null, '(x)'],
    dateline: [null, 'JAKARTA - '],
    standfirst: [null, 'Lain'],
    caption: [null, { credit: 'ap' }],
  };
  for (const { id, file, data } of validItems(content.articles)) {
    for (const [key, values] of Object.entries(facts)) {
      for (const value of values) {
        const own = data[key as keyof typeof facts];
        if (isDeepStrictEqual(own, value) || (key === 'caption' && own && value)) continue;
        const [fault] = checkEdition(only(id, 'articles', { [key]: value }));
        assert.deepEqual([fault?.file, fault?.at], [file, { key: [key] }], `${id} ${key} ${JSON.stringify(value)}`);
      }
    }
  }
});

it('covers every character of every source with a role', () => {
  for (const { id, data } of validItems(content.sources)) {
    const text = content.texts.find((other) => other.id === id)?.text ?? '';
    const rows = completeLines(text, data.lines);
    const spans = linesOf(text).map((line, index) =>
      spansOfLine(line, rows[index] ?? assert.fail(`${id}: line ${String(index + 1)}`)),
    );
    assert.equal(spans.map((line) => line.map((span) => span.text).join('')).join('\n'), text, id);
  }
});

/** One byte changed, removed or inserted. */
function oneByteOff(bytes: Uint8Array, random: Random): Uint8Array {
  const at = random(bytes.length);
  const kind = random(3);
  const other = ((bytes[at] ?? 0) + 1 + random(255)) % 256;
  return Uint8Array.from([
    ...bytes.slice(0, at),
    ...(kind === 1 ? [] : [other]),
    ...bytes.slice(kind === 2 ? at : at + 1),
  ]);
}

/** Random numbers from a seed, so that a failure is reproducible (Lehmer, 1951; modulus 2³¹ − 1, multiplier 48271). */
function generator(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

type Random = (below: number) => number;
type Row = NonNullable<Content['sources'][number]['data']>['lines'][number];
