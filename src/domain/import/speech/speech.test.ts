import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type BookName, newNames } from '#domain/import/names/name-book.ts';
import { masked, quotations } from './quotations.ts';
import { speakerWords } from './speaker-words.ts';
import { speechProposals } from './speech-proposals.ts';

const book: BookName[] = [
  { id: 'rina-wati', kind: 'people', name: 'Rina Wati', forms: ['Rina Wati', 'Rina'], title: null },
  { id: 'bima-sakti', kind: 'people', name: 'Bima Sakti', forms: ['Bima Sakti', 'Bima'], title: null },
  { id: 'bpbd', kind: 'organisations', name: 'BPBD Lamari', forms: ['BPBD Lamari', 'BPBD'], title: null },
];

describe('quotations', () => {
  const texts = {
    '"Aman," kata Rina. "Tenang."': ['"Aman,"', '"Tenang."'],
    '“Ia bilang "aman" kemarin,” kata Rina.': ['“Ia bilang "aman" kemarin,”'],
    '“Tidak pernah ditutup, kata Rina.': ['“Tidak pernah ditutup, kata Rina.'],
    "Jum'at tanpa kutipan.": [],
  };
  for (const [text, quoted] of Object.entries(texts))
    it(`finds ${quoted.length} in ${text}`, () => {
      const found = quotations(text);
      assert.deepEqual(
        found.map(({ start, end }) => text.slice(start, end)),
        quoted,
      );
      assert.equal(masked(text, found).length, text.length);
    });
});

describe('speakerWords', () => {
  const sentences: Record<string, string | undefined> = {
    '"     ," kata Camat Rina Wati dalam rapat itu.': 'Camat Rina Wati',
    '"     ," ujarnya, Senin.': '-nya',
    '"     ," ucap dia saat dihubungi.': 'dia',
    'Menurut Rina, tanggul aman.': 'Rina',
    'Menurut warga, Rina Wati, tanggul aman.': 'warga, Rina Wati',
    'Menurut warga, Rina Wati (54), tanggul aman.': 'warga, Rina Wati',
    'Menurut warga, Lamari Hulu, Lamari Hilir, dan Lamun aman.': 'warga',
    'Namun, menurut Rina, tanggul aman.': 'Rina',
    'Tanggul aman, menurut sejumlah laporan.': 'sejumlah laporan',
    'Rina mengatakan, tanggul aman.': 'Rina',
    'Tanggul aman, seperti disampaikan BPBD pada Jumat.': 'BPBD',
    'Ia mengaku tidak takut.': 'Ia',
    'Meski begitu, dia juga menyebut tanggul aman.': 'dia',
    'Camat pun kembali menegaskan, tanggul aman.': 'Camat',
    'Dilaporkan ada korban.': undefined,
    'Warga tahu kata itu.': undefined,
    'Rumah yang disebut Rina itu roboh.': undefined,
    'Tanggul dibangun dengan jelas.': undefined,
    '"     ," Rina said on Monday.': 'Rina',
  };
  for (const [sentence, words] of Object.entries(sentences))
    it(`finds ${words ?? 'nobody'} in “${sentence}”`, () => {
      assert.equal(speakerWords(sentence)?.words.replace(/^["”, ]+/, ''), words);
    });
});

describe('speechProposals', () => {
  const speech = (...paragraphs: string[]): string[] =>
    speechProposals(paragraphs, book).map(({ speaker, mode, named }) =>
      [speaker, mode, named].filter(Boolean).join(' '),
    );

  it('gives a quotation over two sentences to the speaker that the second one names', () => {
    assert.deepEqual(speech('"Tanggul aman. Warga boleh pulang," kata Rina.'), [
      'rina-wati langsung',
      'rina-wati langsung',
    ]);
  });

  it('gives a quotation after the attribution to the same speaker', () => {
    assert.deepEqual(speech('"Tanggul aman," kata Rina. "Warga boleh pulang."'), [
      'rina-wati langsung',
      'rina-wati langsung',
    ]);
  });

  it('tells quoted, reported and mixed speech, and narration', () => {
    assert.deepEqual(
      speech('Rina mengatakan tanggul aman.', 'Rina menyebut tanggul itu “kuat sekali” kemarin.', 'Warga pulang.'),
      ['rina-wati tak-langsung', 'rina-wati campuran', 'narasi narasi'],
    );
  });

  it('takes the name after a role for the speaker', () => {
    const said = 'Menurut warga, Sri Lestari, tanggul aman.';
    const found = newNames([said], []);
    assert.deepEqual(
      found.map(({ name, title }) => [name, title]),
      [['Sri Lestari', 'warga']],
    );
    assert.equal(speechProposals([said], found)[0]?.speaker, 'sri-lestari');
  });

  it('reads a pronoun as the last speaker, and names the words that mean it', () => {
    const [, second] = speechProposals(['"Tanggul aman," kata Rina.', 'Ia mengatakan warga boleh pulang.'], book);
    assert.equal(second?.speaker, 'rina-wati');
    assert.equal(second.named, 'Ia');
    assert.equal(second.described, 'Ia mengatakan');
  });

  it('reads an office without a name as the person named last, before and after the verb, and says that it is unsure', () => {
    const said = [
      'Camat Rina Wati menegaskan tanggul aman.',
      'Camat pun menambahkan warga boleh pulang.',
      '"Aman," tegas Camat.',
    ];
    assert.deepEqual(
      speechProposals(said, book).map(({ speaker, named, sure }) => [speaker, named, sure]),
      [
        ['rina-wati', undefined, true],
        ['rina-wati', 'Camat', false],
        ['rina-wati', 'Camat', false],
      ],
    );
  });

  it('goes on with the last speaker in a quotation without one, and says that it is unsure', () => {
    const [, second] = speechProposals(['"Tanggul aman," kata Rina.', '"Warga boleh pulang."'], book);
    assert.deepEqual([second?.speaker, second?.sure], ['rina-wati', false]);
  });

  it('prefers the person to the organisation of the same words', () => {
    assert.deepEqual(speech('"Aman," kata Kepala BPBD Lamari, Rina Wati, Senin.'), ['rina-wati langsung']);
  });

  it('takes the organisation if no person is named', () => {
    assert.deepEqual(speech('BPBD Lamari menyatakan tanggul aman.'), ['bpbd tak-langsung']);
  });

  it('records who speaks without a name', () => {
    assert.deepEqual(speech('"Aman," kata seorang warga.', 'Tanggul aman, menurut sejumlah laporan.'), [
      'tak-bernama langsung seorang warga',
      'tak-bernama tak-langsung sejumlah laporan',
    ]);
  });

  it('leaves words in quotation marks that nobody says to the report', () => {
    assert.deepEqual(speech('Rina dan Bima bertemu "lama" di tanggul.'), ['narasi narasi']);
  });
});
