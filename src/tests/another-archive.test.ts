import assert from 'node:assert/strict';
import { cpSync, globSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes, parse } from 'parse5';
import { run, tools } from '../../scripts/run.ts';
import { brokenLinks } from '../../scripts/verify/broken-links.ts';
import { contentFaults } from '../../scripts/verify/faults.ts';
import { readContent } from '../../scripts/verify/read-content.ts';

// The same code with another archive's content: two short reports of another year, place and zone, one event, nobody
// quoted by name, nothing compared; one article, event, comparison and person withdrawn.

const fixture = 'src/tests/another-archive';
const root = '.build/another';
const built = `${root}/dist`;

const read = (file: string): string => readFileSync(`${built}/${file}`, 'utf8');
const page = (address: string): string => read(`${address.slice(1)}index.html`);

describe('another archive', () => {
  before(
    () => {
      rmSync(root, { recursive: true, force: true });
      for (const path of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
        cpSync(path, `${root}/${path}`, { recursive: true });
      cpSync(`${fixture}/content`, `${root}/content`, { recursive: true });
      const { ok, output } = run([resolve(tools.astro), 'build', '--force'], { capture: true, cwd: root });
      assert.ok(ok, output);
    },
    { timeout: 300_000 },
  );
  after(() => {
    rmSync(root, { recursive: true, force: true });
  });

  it('has no fault, and no link that leads nowhere', () => {
    assert.deepEqual(contentFaults(fixture), []);
    assert.deepEqual(brokenLinks(built), []);
  });

  it('says nothing of this one', () => {
    const { archive, outlets, people, organisations, places } = readContent('.').content;
    const names = [...outlets, ...people, ...organisations, ...places].flatMap(({ parts }) => [
      parts.name ?? '',
      ...(parts.printed ?? []),
    ]);
    const foreign = [...names, ...archive.map(({ parts }) => parts.title ?? '')].filter((name) => name.length > 3);
    const files = globSync('**/*.{html,xml,json,jsonld,csv,ics,txt,bib,ris}', { cwd: built });
    const found = files.flatMap((file) =>
      foreign.filter((name) => read(file).includes(name)).map((name) => `${file}: ${name}`),
    );
    assert.ok(files.length > 80);
    assert.deepEqual(found, []);
  });

  it('has no list that is empty, but for those of the search, which a script fills', () => {
    const files = globSync('**/*.html', { cwd: built }).filter((file) => file !== 'cari/index.html');
    assert.deepEqual(
      files.filter((file) => emptyLists(read(file)) > 0),
      [],
    );
    for (const room of ['tokoh', 'organisasi', 'tempat', 'perbandingan'])
      assert.match(page(`/${room}/`), /Belum ada dalam arsip ini\./);
  });

  it('leaves a page where something was withdrawn, and nothing else of it', () => {
    const gone = {
      '/artikel/laporan-lama/': /Ditarik: Laporan yang keliru[^]*laporan[^]*9 April 2031[^]*Diminta penerbitnya\./,
      '/peristiwa/jembatan-dibuka/': /Ditarik: Jembatan lama dibuka[^]*peristiwa[^]*Sandarannya ditarik\./,
      '/perbandingan/panjang-antrean/': /Ditarik: Panjang antrean[^]*perbandingan[^]*laporannya ditarik\./,
      '/tokoh/wali-kota/': /Ditarik: wali-kota[^]*tokoh[^]*Tidak disebut lagi/,
    };
    for (const [address, says] of Object.entries(gone)) {
      assert.match(page(address), says);
      for (const file of globSync(`${address.slice(1)}**/*.*`, { cwd: built })) assert.match(read(file), says, file);
      assert.match(page('/tentang/perubahan/'), new RegExp(`href="${address}"`));
      assert.doesNotMatch(read('sitemap-0.xml'), new RegExp(address));
      for (const room of ['/', '/artikel/', '/peristiwa/', '/indeks/']) assert.ok(!page(room).includes(address));
    }
  });

  it('leaves one too where the source and the citations of a withdrawn article stood', () => {
    const left = globSync('artikel/laporan-lama/**/*.*', { cwd: built }).toSorted();
    assert.deepEqual(
      left,
      ['index.html', 'kutipan/index.html', 'sumber/index.html'].map((file) => `artikel/laporan-lama/${file}`),
    );
  });

  it('tells in its feeds which article was withdrawn', () => {
    for (const file of ['rss.xml', 'atom.xml', 'feed.json'])
      assert.match(
        read(file),
        /Laporan ini ditarik dari arsip pada 9 April 2031\. Alasan: Diminta penerbitnya\./,
        file,
      );
  });
});

/** How many lists and tables a page has that hold nothing. */
function emptyLists(html: string): number {
  const lists: Element[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if (tree.isElementNode(node) && ['ul', 'ol', 'dl', 'tbody', 'select'].includes(node.tagName)) lists.push(node);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return lists.filter(({ childNodes }) => !childNodes.some((child) => tree.isElementNode(child))).length;
}

type Element = DefaultTreeAdapterTypes.Element;
