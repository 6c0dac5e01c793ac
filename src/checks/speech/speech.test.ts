import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readContent } from '#reader/read-content.ts';
import { withFacts } from '#tests/with-facts.ts';
import { checkSpeech, partViolation } from './speech.ts';

const { content } = readContent('src/tests/fixture-archive');
const id = 'kabarkidung-bendungan-jebol';
const speech = content.articles.find((item) => item.id === id)?.data?.speech ?? assert.fail();

/** The keys of the faults in an article whose sentences without a row are narration. */
const faultsOf = (rows: typeof speech) =>
  Array.from(
    checkSpeech(withFacts(content, 'articles', id, { speech: rows, narrationVia: null })),
    ({ at, message }) => ['key' in at ? at.key.join('.') : at, message.split('“')[0]],
  );

describe('an article with narrationVia', () => {
  it('may omit rows of narration without quotation marks', () => {
    const rows = speech.filter(({ speaker }) => speaker !== 'narasi');
    assert.ok(rows.length < speech.length);
    assert.deepEqual(faultsOf(rows), []);
  });

  it('needs a row for a sentence with quotation marks', () => {
    assert.deepEqual(faultsOf(speech.slice(0, -1)), [
      ['speech', 'Sentence p9k1 has quotation marks and no row. Add a row that begins '],
    ]);
  });

  it('reports a row that no sentence begins with, and a row out of order', () => {
    const [first, second, ...others] = speech;
    assert.ok(first && second);
    assert.deepEqual(faultsOf([first, { ...first, begins: 'Tidak ada kalimat' }, second, ...others]), [
      ['speech.1.begins', 'No sentence without another row begins '],
    ]);
    assert.deepEqual(faultsOf([second, first, ...others]), [['speech.1.begins', 'The sentence ']]);
  });

  it('reports a row that also begins another sentence', () => {
    const [first] = speech;
    assert.ok(first);
    const article = content.articles.find((item) => item.id === id) ?? assert.fail();
    const repeated = {
      ...content,
      articles: [{ ...article, id: 'baru', body: 'Kata Budi benar.\n\nKata Budi salah.\n' }],
      texts: [],
    };
    const rows = [{ ...first, begins: 'Kata Budi' }];
    const [fault] = checkSpeech(withFacts(repeated, 'articles', 'baru', { speech: rows, narrationVia: null }));
    assert.match(fault?.message ?? '', /^Another sentence, p2k1, also begins “Kata Budi”/);
  });
});

const sentence = 'Ani menuding Budi; banjir itu menewaskan 46 orang, kata Budi.';

/** What is wrong with each part of the sentence. */
const violations = (...quotes: string[]) =>
  quotes.map((quote, index) => partViolation(quote, sentence, quotes.slice(0, index)) ?? '');

describe('a part of a sentence', () => {
  it('occurs once and overlaps no other part', () => {
    assert.deepEqual(violations('menewaskan 46 orang', 'Ani menuding'), ['', '']);
  });

  it('reports words that are not in the sentence', () => {
    const [first, second] = violations('Ani menuding', '47 orang');
    assert.equal(first, '');
    assert.match(second ?? '', /^“47 orang” does not occur in the sentence\. Copy/);
  });

  it('reports words that occur twice in the sentence', () => {
    assert.match(violations('Budi')[0] ?? '', /^“Budi” occurs more than once/);
  });

  it('reports parts that overlap', () => {
    assert.match(violations('banjir itu menewaskan', 'menewaskan 46 orang')[1] ?? '', /overlaps “banjir itu/);
  });

  it('reports a part that is the whole sentence, and one without words', () => {
    assert.match(violations(sentence.slice(0, -1))[0] ?? '', /^This part is the whole sentence/);
    assert.match(violations(';')[0] ?? '', /has no words/);
  });
});
