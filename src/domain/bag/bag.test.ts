import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { hostileText, hostileLines, sampleArchive, urls } from '#tests/sample.ts';
import { strings } from '#strings.ts';
import type { Archive } from '#domain/archive/archive.ts';
import { escapeHtml } from '#domain/html.ts';
import { formatPublished } from '#domain/published.ts';
import { sha256Of } from '#domain/sha256.ts';
import { dataFiles } from '#domain/data/files.ts';
import { archiveBag } from './archive-bag.ts';
import { bag } from './bag.ts';
import { readableCopy } from './readable-copy.ts';
import { zip } from './zip.ts';

const isInstalled = (command: string): boolean => spawnSync(command, ['--help']).error === undefined;
const run = (command: string, args: readonly string[], cwd: string) => {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  assert.equal(status, 0, `${stdout}${stderr}`);
};

/** Returns the sample archive with the actual hashes of its sources. */
async function sample() {
  const archive = sampleArchive(hostileText, hostileLines);
  const articles = archive.articles.map(async (article) => {
    const sha256 = await sha256Of(new TextEncoder().encode(article.text));
    return { ...article, source: { ...article.source, received: { ...article.source.received, sha256 } } };
  });
  return { ...archive, articles: await Promise.all(articles) };
}

async function makeBag(archive: Archive, files: ReadonlyMap<string, string>) {
  const content = new Map(Array.from(files, ([path, text]) => [path, new TextEncoder().encode(text)]));
  return archiveBag(archive, content, await dataFiles(archive, urls, strings), urls, strings);
}

const content = new Map([
  ['sources/laporan-satu.txt', hostileLines],
  ['sources/é-“nama”.txt', '\uFEFFdengan tanda urutan bita'],
]);

const canUnpack = isInstalled('unzip') && isInstalled('sha256sum');

describe('archiveBag, checked by unzip and sha256sum', { skip: !canUnpack }, () => {
  let folder = '';
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'bag-'));
    const { bytes } = await makeBag(await sample(), content);
    writeFileSync(join(folder, 'arsip.zip'), bytes);
    run('unzip', ['-q', 'arsip.zip'], folder);
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  it('is a valid ZIP archive', () => {
    run('unzip', ['-tqq', 'arsip.zip'], folder);
  });

  it('has valid manifests', () => {
    run('sha256sum', ['--check', '--strict', '--quiet', 'manifest-sha256.txt'], join(folder, 'arsip'));
    run('sha256sum', ['--check', '--strict', '--quiet', 'tagmanifest-sha256.txt'], join(folder, 'arsip'));
  });

  it('does not change the files of content/', () => {
    for (const [path, text] of content)
      assert.equal(readFileSync(join(folder, 'arsip/data/content', path), 'utf8'), text);
  });
});

describe('archiveBag', () => {
  it('returns the same bytes for the same archive', async () => {
    const [one, two] = await Promise.all([1, 2].map(async () => makeBag(await sample(), content)));
    assert.ok(one && two);
    assert.equal(one.sha256, two.sha256);
    assert.equal(Buffer.compare(one.bytes, two.bytes), 0);
  });

  it('returns the same bytes before and after the published list gets its new records', async () => {
    const archive = await sample();
    const listed = new Map([...content, ['published.txt', formatPublished(archive.published)]]);
    const [one, two] = await Promise.all([content, listed].map((files) => makeBag(archive, files)));
    assert.equal(one?.sha256, two?.sha256);
  });

  it('rejects a source with a hash mismatch', async () => {
    await assert.rejects(makeBag(sampleArchive(), content), /laporan-satu\.txt: expected SHA-256 a{64}/);
  });
});

describe('bag', () => {
  it('returns all tag files for an empty payload', async () => {
    const files = await bag([], sampleArchive(), urls);
    assert.deepEqual(
      files.map(({ path }) => path),
      ['bagit.txt', 'bag-info.txt', 'manifest-sha256.txt', 'tagmanifest-sha256.txt'].map((path) => `arsip/${path}`),
    );
  });

  it('counts the octets and files of the payload', async () => {
    const [, info] = await bag([{ path: 'a', content: 'é' }], sampleArchive(), urls);
    assert.match(new TextDecoder().decode(info?.bytes), /^Payload-Oxum: 2\.1$/m);
  });
});

describe('readableCopy', () => {
  it('contains every sentence and every quote, escaped', () => {
    const page = readableCopy(sampleArchive(hostileText, hostileLines), strings.bag, strings.speech);
    assert.equal(page.split(escapeHtml(`${hostileText} satu.`)).length - 1, 4);
    assert.ok(!page.includes('</script>'));
  });
});

describe('zip', () => {
  it('returns an empty ZIP archive without files', () => {
    assert.equal(zip([], '2001-02-03').length, 22);
  });

  it('throws on more than 65,535 files', () => {
    const files = Array.from({ length: 0x10000 }, (_, index) => ({ path: String(index), bytes: new Uint8Array() }));
    assert.throws(() => zip(files, '2001-02-03'), /found 65536 files/);
  });

  it('returns the same bytes in every time zone', (t) => {
    const { TZ } = process.env;
    t.after(() => {
      if (TZ === undefined) delete process.env.TZ;
      else process.env.TZ = TZ;
    });
    const archives = ['UTC', 'Asia/Jakarta', 'America/Los_Angeles', 'Pacific/Kiritimati'].map((zone) => {
      process.env.TZ = zone; // Node applies it immediately.
      assert.equal(Intl.DateTimeFormat().resolvedOptions().timeZone, zone);
      const bytes = zip([{ path: 'arsip/é.txt', bytes: new TextEncoder().encode('isi') }], '2026-11-22');
      return Buffer.from(bytes).toString('hex');
    });
    assert.equal(new Set(archives).size, 1);
  });

  it('keeps the order of the files', () => {
    const names = ['b', 'a', '10', '9'].map((name) => `arsip/${name}`);
    const bytes = zip(
      names.map((path) => ({ path, bytes: new Uint8Array() })),
      '2001-02-03',
    );
    const text = new TextDecoder('latin1').decode(bytes);
    assert.deepEqual(
      [...text.matchAll(/PK\x03\x04[^]{26}(arsip\/[a-z0-9]+)/g)].map(([, name]) => name),
      names,
    );
  });
});
