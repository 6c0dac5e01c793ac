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
  ['events/rencana-konferensi-video-csto.md', /^number: 10$/m, 'number: sepuluh', /expected number, found "sepuluh"/],
  ['people/emomali-rahmon.yaml', /^name: .*$/m, 'name: 12', /expected text, found 12/],
  ['people/nikol-pashinyan.yaml', /^name: .*$/m, "name: ' Nikol'", /no space at either end/],
  ['outlets/voi.yaml', /^zone: .*$/m, 'zone: WIB', /zone/],
  ['outlets/wartabuana.yaml', /^url: .*$/m, 'url: wartabuana', /url/i],
  // broken files
  ['people/sergei-shoigu.yaml', /^name: (.*)$/m, "name: 'tak tertutup", /not YAML/],
  ['places/eurasia.yaml', /^name: (.*)$/m, 'name: $1\nname: $1', /not YAML/],
  ['places/armenia.yaml', /^name: (.*)$/m, 'name: $1\r', /carriage return/],
  ['places/moskow.yaml', /^is: /m, `is: ${'['.repeat(200)}`, /nests deeper than 100/],
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
  [
    'organisations/reuters.yaml',
    /- '?Reuters'?$/m,
    '- Kremlin',
    /leads to content\/organisations\/kremlin.yaml already/,
  ],
  ['comparisons/sebab-kerusuhan.md', /^code: C3$/m, 'code: C1', /code C1 is taken/],
  [
    'organisations/csto.yaml',
    'form: Collective Security Treaty Organization',
    'form: Collective Security Pact',
    /“Collective Security Pact” is in another language but not among the printed/,
  ],
  ['changes.yaml', /^( *)- date:/m, '$1- record: { kind: events, id: tidak-ada }\n$1  date:', /never a “tidak-ada”/],
  // source, record, edition
  [`sources/${sindonews}.txt`, 'Tony Blair', 'Tony Blaire', /not as received/],
  [`sources/${sinpo}.yaml`, /before: .*$/m, "before: '!Agresi'", /stands 0 times in line 1/],
  [
    `articles/${moskow}.md`,
    'kerja sama bilateral dalam',
    'kerjasama bilateral dalam',
    /the body is not its source, replayed/,
  ],
  [`articles/${csto}.md`, "begins: 'Aksi unjuk", "begins: 'Unjuk aksi", /sentence 6 begins/],
  [`sources/${voi}.yaml`, "text: 'pekan lalu'", "text: 'pekan ini'", /does not stand in line 4/],
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

  it('names each file, near the line of the change, and says what is wrong', () => {
    const found = contentFaults(root);
    for (const [file, { line, says }] of expected) {
      const here = found.filter((fault) => fault.file === file);
      const named = here.find(({ message }) => says.test(message));
      assert.ok(named, `${file}: nothing says ${String(says)} in ${JSON.stringify(here)}`);
      assert.ok(
        Math.abs(named.line - line) <= 1,
        `${file}: line ${String(named.line)}, expected ${String(line)}: ${named.message}`,
      );
    }
  });

  it('blames no file that was not changed', () => {
    const others = contentFaults(root).filter(({ file }) => !expected.has(file));
    assert.deepEqual(others, []);
  });
});
