import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { after, before, describe, it } from 'node:test';
import { contentFaults } from './faults.ts';

// Each kind of fault put into a file of the real archive: one run must name every one of them, at its line.

const [sindonews, sinpo, moskow, csto, voi] = [
  'sindonews-putin-tokayev-telepon',
  'sinpo-putin-tuding-kekuatan-asing',
  'wartabuana-putin-tokayev-moskow',
  'wartabuana-putin-telepon-pemimpin-csto',
  'voi-putin-pertemuan-csto',
];

/** File, what stands there, what is put in its place, and what the message must say. The fault is on the line of the change. */
const faults: readonly [file: string, before: string | RegExp, after: string, says: RegExp][] = [
  // what a schema sees
  ['events/pasukan-csto-tiba.md', 'attribution:', 'atribution:', /no key “atribution”/],
  ['events/sidang-daring-csto.md', /^kind: event$/m, 'kind: kejadian', /expected event or statement, found "kejadian"/],
  [
    'events/protes-bahan-bakar-pecah.md',
    /earliest: '2022-01-02'/,
    'earliest: 2022-01-02',
    /expected a quoted date, found an unquoted one/,
  ],
  [
    'events/putin-telepon-pemimpin-csto.md',
    /earliest: '2022-01-06'/,
    "earliest: '2022-01-05'",
    /makes earliest 2022-01-06/,
  ],
  ['events/pengumuman-kedatangan-pasukan-csto.md', /edtf: '?2022-01-07'?/, "edtf: '2022-01-32'", /not EDTF/],
  ['events/rencana-konferensi-video-csto.md', /^number: 10$/m, 'number: sepuluh', /expected a number, found "sepuluh"/],
  ['people/emomali-rahmon.yaml', /^name: .*$/m, 'name: 12', /expected text, found 12/],
  ['people/nikol-pashinyan.yaml', /^name: .*$/m, "name: ' Nikol'", /no space and no line feed at either end/],
  ['outlets/voi.yaml', /^zone: .*$/m, 'zone: WIB', /zone/],
  ['outlets/wartabuana.yaml', /^url: .*$/m, 'url: wartabuana', /url/i],
  // broken files
  ['people/sergei-shoigu.yaml', /^name: (.*)$/m, "name: 'tak tertutup", /not YAML/],
  ['places/eurasia.yaml', /^name: (.*)$/m, 'name: $1\nname: $1', /the key “name” occurs twice/],
  ['places/armenia.yaml', /^name: (.*)$/m, 'name: $1\r', /carriage return/],
  ['places/uni-soviet.yaml', /^name: (.*)$/m, 'name: $1\f', /U\+000C, which no feed can contain/],
  ['places/moskow.yaml', /^is: /m, `is: ${'['.repeat(2000)}`, /not YAML/],
  // joins
  [
    'comparisons/sebutan-untuk-sidang.md',
    /article: sinpo-\S+/,
    'article: sinpo-salah',
    /no “sinpo-salah” in content\/articles/,
  ],
  ['comparisons/ejaan-nama.md', /article: sinpo-\S+/, 'article: sinpo', /no “sinpo” in content\/articles/],
  [
    'events/putin-sebut-aksi-agresi-teroris.md',
    /event: kerusuhan-\S+/,
    'event: kerusuhan',
    /no “kerusuhan” in content\/events/,
  ],
  // quotes
  ['events/putin-soal-penarikan-pasukan-csto.md', 'kontingen CSTO akan', 'kontigen CSTO akan', /stands in no sentence/],
  [
    'events/tokayev-terima-pengunduran-diri-pemerintah.md',
    'menerima pengunduran diri pemerintah pada',
    'menerima pengunduran diri pemerintah, pada',
    /stands in no sentence/,
  ],
  ['comparisons/susunan-pasukan.md', /Adapun pasukan.*situs webnya\./, 'CSTO', /stands more than once|stands in no/],
  [
    'comparisons/memanggil-atau-meminta.md',
    '- memanggil pasukan dari',
    '- memanggil tentara dari',
    /does not stand in the passage/,
  ],
  // dates
  [
    'events/pertemuan-putin-tokayev-moskow.md',
    /edtf: '2022-02-10'\n( *)earliest: '2022-02-10'\n *latest: '2022-02-10'/,
    "edtf: '2022-02-12'\n$1earliest: '2022-02-12'\n$1latest: '2022-02-12'",
    /no report of this event dates anything/,
  ],
  // names and ids
  ['organisations/tass.yaml', /- '?TASS'?$/m, '- TAS SS', /no source prints “TAS SS”/],
  ['organisations/reuters.yaml', /- '?Reuters'?$/m, '- Kremlin', /leads to content\/organisations\/kremlin.yaml too/],
  ['comparisons/sebab-kerusuhan.md', /^code: C3$/m, 'code: C1', /code C1 is content/],
  [
    'organisations/csto.yaml',
    'form: Collective Security Treaty Organization',
    'form: Collective Security Pact',
    /“Collective Security Pact” is in another language but not among the printed/,
  ],
  ['changes.yaml', /^( *)- date:/m, '$1- record: { kind: events, id: tidak-ada }\n$1  date:', /never a “tidak-ada”/],
  // source, record, edition
  [`sources/${sinpo}.txt`, /^./, 'X', /the SHA-256 differs from the record/],
  [`sources/${sinpo}.yaml`, /before: .*$/m, "before: '!Agresi'", /occurs 0 times in line 1/],
  [
    `articles/${moskow}.md`,
    'kerja sama bilateral dalam',
    'kerjasama bilateral dalam',
    /the body differs from its source/,
  ],
  [`articles/${csto}.md`, "begins: 'Aksi unjuk", "begins: 'Unjuk aksi", /sentence 6 begins/],
  [`sources/${voi}.yaml`, "text: 'pekan lalu'", "text: 'pekan ini'", /does not stand in line 4/],
  [
    `sources/${csto}.yaml`,
    /(text: 'pada Rabu \(5\/1\)'\n.*\n    edtf: )'2022-01-05'/,
    "$1'2022-05-01'",
    /prints day and month 01-05/,
  ],
  // misspelt, missing and doubled keys, deeper
  ['events/kerusuhan-korban-dan-penahanan.md', '  because:', '  becuase:', /write “because”/],
  ['events/percakapan-telepon-putin-tokayev.md', /^attribution:.*\n/m, '', /attribution: expected text, found nothing/],
  ['events/tokayev-minta-bantuan-csto.md', /^number: \d+$/m, 'number: 0', /expected 1 or more, found 0/],
  [
    'events/tokayev-sebut-ketertiban-dipulihkan.md',
    /\n---\n\n/,
    '\n---\n\n<script></script>\n\n',
    /cannot contain HTML/,
  ],
  ['archive.yaml', 'zone: Asia/Jakarta', 'zone: Asia/Jakarat', /IANA name/],
  ['ids.yaml', "since: '2026-11-22'", "since: '2026-02-30'", /expected a day as/],
  ['synonyms.yaml', 'because:', 'becuase:', /write “because”/],
  ['vocabulary.yaml', 'title:', 'titel:', /no key “titel”/],
  // YAML that is not plain
  ['people/samsudin.yaml', /^is: (.*)$/m, 'is: *siapa', /the alias “\*siapa” is not used/],
  ['people/sadyr-zhaparov.yaml', /^is: (.*)$/m, 'is: [a, b', /not YAML/],
  ['people/alexander-lukashenko.yaml', /^is: /m, '12: x\nis: ', /a key is text/],
  ['people/nursultan-nazarbayev.yaml', /$/, '---\nname: lain\n', /a second document begins/],
  ['places/asia-tengah.yaml', /^is: /m, 'is: \uFFFD', /not UTF-8/],
  ['places/belarus.yaml', /^is: (.*)$/m, '<<<<<<< HEAD\nis: $1', /merge conflict/],
  ['places/kirgistan.yaml', /^is: (.*)$/m, 'is: "a\\u200bb"', /characters that cannot be seen/],
  // names
  ['places/tajikistan.yaml', /others:\n/, 'others:\n  - Tajikistan\n', /a source prints “Tajikistan”/],
  ['people/vladimir-putin.yaml', '  - Wladimir Putin', '  - Poetin', /“Poetin” stands twice/],
  ['organisations/ap.yaml', /^lang:.*$|^is:/m, 'lang: Inggris!\nis:', /the code of a language/],
  [
    'people/kassym-jomart-tokayev.yaml',
    'quote: Dia mengungkapkan',
    'quote: Dia mengungkap-kan',
    /stands in no sentence/,
  ],
  ['outlets/sindonews.yaml', /^url: .*$/m, 'url: javascript:alert(1)', /address that begins with https/],
  // quotes and comparisons
  ['comparisons/hari-sidang-csto.md', '      - pada Hari Senin', '      - dan', /stands more than once in the passage/],
  ['comparisons/urutan-kacau-stabil-pulih.md', /^code: C4$/m, 'code: D4', /begins with A for agree/],
  [
    'comparisons/angka-korban-di-luar-laporan.md',
    "date: '2026-11-22'",
    "date: '2099-11-22'",
    /after the archive's edition/,
  ],
  ['comparisons/satu-ucapan-dua-terjemahan.md', /^kind: differ$/m, 'kind: outside', /only that, has outside/],
  ['comparisons/atribusi-yang-hilang.md', '  - sidang-daring-csto', '  - sidang-csto', /no “sidang-csto”/],
  ['comparisons/kalimat-tambahan.md', 'https://', 'javascript://', /address that begins with https/],
  [`sources/${sindonews}.yaml`, /(- line: 7\n    role: )body/, '$1promo', /does not begin like an invitation/],
  [`articles/${sinpo}.md`, /via: xinhua/, 'via: tass', /names no agency “tass”/],
  [`articles/${voi}.md`, 'named: Pemimpin Kazakhstan', 'named: Ketua Kazakhstan', /does not say “Ketua Kazakhstan”/],
  [`sources/${moskow}.yaml`, "text: ' Selesai'", "text: ' Selesa'", /no end mark/],
];

describe('verify names every fault of a broken archive in one run', () => {
  const root = mkdtempSync(`${tmpdir()}/verify-`);
  const expected = new Map<string, { line: number; says: RegExp }>();
  before(() => {
    cpSync('content', `${root}/content`, { recursive: true });
    for (const [name, before, after, says] of faults) {
      const file = `content/${name}`;
      const text = readFileSync(`${root}/${file}`, 'utf8');
      const changed = text.replace(before, after);
      assert.notEqual(changed, text, `${file} is not changed by ${String(before)}`);
      writeFileSync(`${root}/${file}`, changed);
      const first = Array.from(changed).findIndex((character, index) => character !== Array.from(text)[index]);
      expected.set(file, { line: changed.slice(0, first).split('\n').length, says });
    }
  });
  after(() => {
    rmSync(root, { recursive: true });
  });

  it('finds nothing in the archive as it is', () => {
    assert.deepEqual(contentFaults('.'), []);
  });

  it('names each file, at the line of the change, and says what is wrong', () => {
    const found = contentFaults(root);
    const missed = [...expected].flatMap(([file, { line, says }]) => {
      const here = found.filter((fault) => fault.file === file);
      // A value below its key, or a key that is missing, is reported at the key, or at the map.
      return here.some((fault) => [line, line - 1, 2].includes(fault.line) && says.test(fault.message))
        ? []
        : [{ file, line, says, here }];
    });
    assert.deepEqual(missed, []);
  });

  it('names no other file, except the twin or the article of a changed one', () => {
    const changed = [...expected.keys()].map((file) => file.replace(/\.\w+$/, ''));
    const others = contentFaults(root).filter(
      ({ file, message }) => !expected.has(file) && !changed.some((name) => message.includes(name)),
    );
    assert.deepEqual(others, []);
  });
});
