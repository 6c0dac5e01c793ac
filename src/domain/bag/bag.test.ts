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
import { hashedFile, sha256Of } from '#domain/sha256.ts';
import { dataFiles } from '#domain/data/files.ts';
import { archiveBag } from './archive-bag.ts';
import { bag } from './bag.ts';
import { readableCopy } from './readable-copy.ts';
import { zip } from '#files/zip.ts';

const isInstalled = (command: string): boolean => spawnSync(command, ['--help']).error === undefined;
const run = (command: string, args: readonly string[], cwd: string) => {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  assert.equal(status, 0, `${stdout}${stderr}`);
};

/** Returns the sample archive with the actual hashes of its sources in `content`. */
async function sample() {
  const archive = sampleArchive(hostileText, hostileLines);
  const articles = archive.articles.map(async (article) => {
    const sha256 = await sha256Of(new TextEncoder().encode(content.get(`sources/${article.id}.txt`)));
    return { ...article, source: { ...article.source, received: { ...article.source.received, sha256 } } };
  });
  return { ...archive, articles: await Promise.all(articles) };
}

async function makeBag(archive: Archive, files: ReadonlyMap<string, string>) {
  const content = new Map(Array.from(files, ([path, text]) => [path, new TextEncoder().encode(text)]));
  const data = await Array.fromAsync(dataFiles(archive, urls, strings));
  const bag = await archiveBag(archive, content, data, urls, strings);
  return zip(bag, archive.about.edition.date);
}

const content = new Map([
  ['sources/laporan-satu.txt', hostileLines],
  ['sources/laporan-dua.txt', hostileText],
  ['sources/é-“nama”.txt', '\uFEFFdengan tanda urutan bita'],
]);

const canUnpack = isInstalled('unzip') && isInstalled('sha256sum');

describe('archiveBag, checked by unzip and sha256sum', { skip: !canUnpack }, () => {
  let folder = '';
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'bag-'));
    writeFileSync(join(folder, 'arsip.zip'), await makeBag(await sample(), content));
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
    assert.equal(Buffer.compare(one, two), 0);
  });

  it('returns the same bytes before and after the published list gets its new records', async () => {
    const archive = await sample();
    const listed = new Map([...content, ['published.txt', formatPublished(archive.published)]]);
    const [one, two] = await Promise.all([content, listed].map((files) => makeBag(archive, files)));
    assert.ok(one && two);
    assert.equal(Buffer.compare(one, two), 0);
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
    const [, info] = await bag([await hashedFile('a', 'é')], sampleArchive(), urls);
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
