import assert from 'node:assert/strict';
import { it } from 'node:test';
import { closestMatch } from './closest-match.ts';

const sentences = ['Air naik.', 'Kafé di tepi\u00A0sungai tutup, kata Ana.'];
const found = (quote: string) => closestMatch(sentences, quote);

it('returns the first character that differs', () => {
  assert.deepEqual(found('sungai tutup hari ini'), {
    column: 13,
    expected: '“, kata Ana.”',
    found: '“ hari ini”',
  });
});

it('shows characters that are invisible', () => {
  assert.deepEqual(found('di tepi sungai'), {
    column: 8,
    expected: '“[U+00A0]sungai tutup, kata Ana.” (U+00A0)',
    found: '“ sungai” (U+0020)',
  });
  assert.equal(found('Air na\u200Bik')?.found, '“[U+200B]ik” (U+200B)');
});

it('chooses the sentence with both ends of the quote, wherever the difference is', () => {
  assert.deepEqual(found('tpi\u00A0sungai tutup, kata Ana'), {
    column: 2,
    expected: '“epi[U+00A0]sungai tutup, kata A”',
    found: '“pi[U+00A0]sungai tutup, kata An”',
  });
});

it('shows the code points of letters that can look alike', () => {
  const { expected, found: actual } = found('Kafe\u0301 di tepi') ?? assert.fail();
  assert.match(expected, /^“é.*” \(U\+00E9\)$/);
  assert.match(actual, /^“e\u0301.*” \(U\+0065\)$/);
  assert.match(found('kat\u0430 Ana.')?.found ?? '', / \(U\+0430\)$/);
});

it('returns the first character when it matches nothing', () => {
  assert.deepEqual(found('\u202EAir naik'), {
    column: 1,
    expected: '“Air naik.” (U+0041)',
    found: '“[U+202E]Air naik” (U+202E)',
  });
  assert.equal(found('\u0410ir naik')?.column, 1);
});

it('returns the end of a sentence that the quote goes beyond', () => {
  assert.deepEqual(found('Air naik. Kafé'), { column: 10, expected: 'the end of the text', found: '“ Kafé”' });
});

it('returns null when no sentence contains half of the quote', () => {
  assert.equal(found('Kafe baru dibuka pekan depan'), null);
  assert.equal(closestMatch([], 'Air'), null);
});
