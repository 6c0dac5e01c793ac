import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { it } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { readContent } from '../../scripts/verify/read-content.ts';
import { role } from '../schema/source.ts';
import { withFacts } from '../tests/with-facts.ts';
import { checkContent } from './check-content.ts';
import { checkEdition } from './edition.ts';
import { checkReceived } from './received.ts';
import { checkRoles } from './roles.ts';
import { type Content, type ReceivedText, sound } from './content.ts';

const { content } = readContent('.');

/** What watches over sources and bodies. */
const checkTexts = (changed: Content) => [checkReceived, checkRoles, checkEdition].flatMap((check) => check(changed));

it('finds nothing wrong in the archive as it is', () => {
  assert.deepEqual(checkContent(content), []);
});

it('finds every one of a thousand one-byte changes in sources and bodies, and names the file', () => {
  const random = generator(2022);
  const missed: string[] = [];
  for (let round = 0; round < 1000; round += 1) {
    const { file, changed } = round % 2 === 0 ? changeText(random) : changeBody(random);
    const [fault] = checkTexts(changed).filter((found) => found.file === file);
    if (!fault) missed.push(`${file}, round ${String(round)}`);
  }
  assert.deepEqual(missed, []);
});

it('finds every role that is swapped for another, and blames nothing but the record', () => {
  const wrong: string[] = [];
  for (const item of sound(content.sources)) {
    for (const [index, row] of item.data.lines.entries()) {
      for (const other of role.options.filter((option) => option !== row.role)) {
        const lines = item.data.lines.with(index, { ...row, role: other });
        const files = new Set(checkTexts(withSource(item, { lines })).map(({ file }) => file));
        if (files.size !== 1 || !files.has(item.file))
          wrong.push(`${item.id} line ${String(row.line)} as ${other}: ${[...files].join()}`);
      }
    }
  }
  assert.deepEqual(wrong, []);
});

it('finds every row that is left out, written twice or out of order, and blames nothing but the record', () => {
  const wrong: string[] = [];
  for (const item of sound(content.sources)) {
    const { lines } = item.data;
    for (const [index, row] of lines.entries()) {
      const before = lines[index - 1];
      for (const changed of [
        lines.toSpliced(index, 1),
        lines.toSpliced(index, 0, row),
        ...(before ? [lines.with(index - 1, row).with(index, before)] : []),
      ]) {
        const files = new Set(checkTexts(withSource(item, { lines: changed })).map(({ file }) => file));
        if (files.size !== 1 || !files.has(item.file)) wrong.push(`${item.id} line ${row.line}: ${[...files].join()}`);
      }
    }
  }
  assert.deepEqual(wrong, []);
});

it('finds every fact of an article that its source does not print, and blames nothing but the article', () => {
  const facts = {
    title: ['Judul lain'],
    author: [null, 'Lain'],
    initials: [null, '(x)'],
    dateline: [null, 'JAKARTA - '],
    standfirst: [null, 'Lain'],
    caption: [null, { credit: 'ap' }, { credit: 'tass' }],
  };
  const wrong: string[] = [];
  for (const { id, file, data } of sound(content.articles)) {
    for (const [key, values] of Object.entries(facts)) {
      for (const value of values) {
        if (isDeepStrictEqual(data[key as keyof typeof facts], value)) continue;
        const files = new Set(
          checkContent(withFacts(content, 'articles', id, { [key]: value })).map((found) => found.file),
        );
        if (files.size !== 1 || !files.has(file))
          wrong.push(`${id} ${key} ${JSON.stringify(value)}: ${[...files].join()}`);
      }
    }
  }
  assert.deepEqual(wrong, []);
});

it('finds every part whose role is swapped for another', () => {
  const missed: string[] = [];
  for (const item of sound(content.sources)) {
    for (const [index, row] of item.data.lines.entries()) {
      for (const part of row.parts ?? []) {
        for (const other of role.options.filter((option) => option !== part.role)) {
          const lines = item.data.lines.with(index, { ...row, parts: [{ ...part, role: other }] });
          if (checkTexts(withSource(item, { lines })).length === 0)
            missed.push(`${item.id} “${part.text}” as ${other}`);
        }
      }
    }
  }
  assert.deepEqual(missed, []);
});

it('accounts for every character of every source', async () => {
  const { linesOf, spansOfLine } = await import('../domain/spans.ts');
  for (const { id, data } of sound(content.sources)) {
    const text = content.texts.find((other) => other.id === id)?.text ?? '';
    const spans = linesOf(text).flatMap((line, index) =>
      spansOfLine(line, data.lines[index] ?? assert.fail(`${id}: line ${String(index + 1)}`)),
    );
    const feeds = data.received.lines - 1;
    assert.equal(
      spans.reduce((sum, { start, end }) => sum + end - start, feeds),
      Array.from(text).length,
      id,
    );
  }
});

function changeText(random: Random): Change {
  const text = content.texts[random(content.texts.length)] ?? assert.fail();
  const bytes = oneByteOff(text.bytes, random);
  const changed: ReceivedText = {
    ...text,
    bytes,
    text: new TextDecoder().decode(bytes),
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
  return {
    file: text.file,
    changed: { ...content, texts: content.texts.map((other) => (other === text ? changed : other)) },
  };
}

function changeBody(random: Random): Change {
  const article = content.articles[random(content.articles.length)] ?? assert.fail();
  const body = new TextDecoder().decode(oneByteOff(new TextEncoder().encode(article.body ?? ''), random));
  return {
    file: article.file,
    changed: {
      ...content,
      articles: content.articles.map((other) => (other === article ? { ...other, body } : other)),
    },
  };
}

/** One byte changed, taken out, or put in. */
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

const withSource = ({ id }: { id: string }, facts: object): Content => withFacts(content, 'sources', id, facts);

/** A small generator with a seed, so that a miss can be repeated (Lehmer, 1951; modulus 2³¹ − 1, multiplier 48271). */
function generator(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

type Random = (below: number) => number;

interface Change {
  file: string;
  changed: Content;
}
