import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildFamilies } from './families.ts';
import { nameToken } from '#domain/search/words/words.ts';
import { WordList } from './word-list.ts';
import { wordListFiles } from './word-list-files.ts';

/** Invented words of two syllables with Indonesian affixes, enough for several files. */
const consonants = 'bdgjkmnprst'.split('');
const roots = consonants.flatMap((a) =>
  consonants.flatMap((b) =>
    ['an', 'ur', 'ik', 'ol', 'em', 'up'].flatMap((end) => ['a', 'u'].map((vowel) => `${a}${vowel}${b}${end}`)),
  ),
);
const texts = roots.map((root) => ({ title: '', body: `di${root} ${root}nya pe${root}an` }));
const name = { id: 'budi', kind: 'people', name: 'Budi Zuriat', is: '', url: '/', forms: ['budi zuriat'] };
const lines = [...buildFamilies(texts, [], []), 'd2022', 'd202201', '8000', name];
let loaded: string[] = [];
const { files, ...list } = wordListFiles(lines, (content) => String(content.length));
const start = { ...list, groups: [{ words: ['campur tangan', 'intervensi'], printed: [] }], apart: [] };
const open = (): WordList =>
  new WordList(start, (file) => {
    loaded.push(file);
    return Promise.resolve(files.get(file) ?? []);
  });

describe('a word list in several files', () => {
  it('loads one file for a word, and none again', async () => {
    const list = open();
    loaded = [];
    await list.load(['dibadan']);
    await list.load(['dibadan']);
    // Other files begin with it.
    await list.load(['di']);
    assert.ok(loaded.length <= 2);
    assert.ok(files.size > 3);
  });

  it('knows the whole family of each of its words', async () => {
    for (const word of ['dibadan', 'badannya', 'rasikan']) {
      const list = open();
      await list.load([word]);
      const members = list.lexicon
        .familyOf(word)
        ?.members.map(({ spelling }) => spelling)
        .toSorted();
      if (word !== 'rasikan') assert.ok(members?.includes('badannya') && members.includes('dibadan'), word);
    }
  });

  it('finds a form that is not printed by its roots', async () => {
    const list = open();
    await list.load(['terbadan']);
    await list.loadRoots('terbadan');
    assert.ok(list.lexicon.familyOf('terbadan')?.members.some(({ spelling }) => spelling === 'dibadan'));
  });

  it('finds the words that may be meant by a word with an error at any place, and loads few files', async () => {
    const typos = ['ibadan', 'dobadan', 'diabdan', 'dibdan', 'dibaadan', 'dibanan', 'dibadna', 'dibadam'];
    for (const typo of typos) {
      const list = open();
      loaded = [];
      assert.ok((await list.similar(typo)).has('dibadan'), typo);
      assert.ok(loaded.length < files.size / 3, typo);
    }
  });

  it('finds a word of which the two middle letters are swapped', async () => {
    for (const [a = '', b = '', c = '', d = '', e = ''] of roots.slice(0, 200)) {
      const [word, typo] = [`${a}${b}${c}${d}${e}nya`, `${a}${b}${c}${e}${d}nya`];
      assert.ok((await open().similar(typo)).has(word), typo);
    }
  });

  it('finds a name by each of its words, and words of names and synonyms of one word for a typo', async () => {
    for (const word of ['budi', 'zuriat']) {
      const list = open();
      await list.load([word]);
      assert.deepEqual(
        list.forms.of('budi zuriat').map(({ token }) => token),
        [nameToken('budi')],
      );
    }
    assert.ok((await open().similar('zuirat')).has('zuriat'));
    assert.ok((await open().similar('intrevensi')).has('intervensi'));
    assert.ok(!(await open().similar('tanagn')).has('tangan'));
  });

  it('finds entries of dates and numbers', async () => {
    const list = open();
    await list.loadRange('d2022', 'd2022');
    assert.deepEqual(
      list.lexicon.entries().filter((entry) => entry.startsWith('d')),
      ['d2022', 'd202201'],
    );
    await list.load(['8000']);
    assert.ok(list.lexicon.hasEntry('8000') && !list.lexicon.hasEntry('800'));
  });

  it('loads a file again after an error', async () => {
    let isOnline = false;
    const list = new WordList(start, (file) =>
      isOnline ? Promise.resolve(files.get(file) ?? []) : Promise.reject(new Error('offline')),
    );
    await assert.rejects(list.load(['dibadan']));
    isOnline = true;
    await list.load(['dibadan']);
    assert.ok(list.lexicon.printed('dibadan'));
  });
});

it('a small word list has no files', () => {
  const small = wordListFiles(['tahan ditahan menahan'], String);
  assert.equal(small.files.size, 0);
  assert.deepEqual(small.lines, ['tahan ditahan menahan']);
});
