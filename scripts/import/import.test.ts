import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { contentFaults } from '#scripts/verify/faults.ts';

const article = (day: number): string =>
  `Tanggul Lamari Retak di Titik ke-${day}\nReporter: Dewi Anggraini\nSelasa, 04 Maret 2025 | 08:05 WIB\n\nLAMARI - Tanggul retak pada Senin (3/3).\n\n"Warga ke-${day} boleh pulang," kata Camat Rina Wati Sari.\n\nIa mengatakan air surut.\n`;

/** Returns the root of a copy of the invented archive, and runs the import in it. */
function archive(t: TestContext): {
  root: string;
  run: (args: string[], input?: string) => { status: number | null; stdout: string; stderr: string };
} {
  const root = mkdtempSync(join(tmpdir(), 'import-test-'));
  t.after(() => {
    rmSync(root, { recursive: true, force: true });
  });
  cpSync('src/tests/fixture-archive/content', `${root}/content`, { recursive: true });
  return {
    root,
    run: (args, input) =>
      spawnSync(process.execPath, ['scripts/import.ts', ...args, '--root', root], { encoding: 'utf8', input }),
  };
}

const filesOf = (root: string): string[] =>
  globSync('content/**/*.*', { cwd: root })
    .toSorted()
    .map((file) => `${file} ${readFileSync(join(root, file), 'utf8')}`);

describe('npm run import', () => {
  it('writes an article without faults, and nothing the second time', (t) => {
    const { root, run } = archive(t);
    writeFileSync(`${root}/a.txt`, article(1));
    const first = run([`${root}/a.txt`, '--outlet', 'rangkanews']);
    assert.equal(first.status, 0, first.stdout + first.stderr);
    assert.deepEqual(contentFaults(root), []);
    const id = 'rangkanews-tanggul-lamari-retak-titik';
    assert.equal(readFileSync(`${root}/content/sources/${id}.txt`, 'utf8'), article(1));
    assert.match(readFileSync(`${root}/content/people/rina-wati-sari.yaml`, 'utf8'), /quote: Ia mengatakan/);
    const before = filesOf(root);
    assert.match(run([`${root}/a.txt`, '--outlet', 'rangkanews']).stdout, /unchanged/);
    assert.deepEqual(filesOf(root), before);
  });

  it('reads a saved page, and records the page and the extractor', (t) => {
    const { root, run } = archive(t);
    const paragraphs = article(2)
      .split('\n')
      .slice(3)
      .filter(Boolean)
      .map((text) => `<p>${text} Tanggul itu dibangun dua tahun lalu dan dirawat setiap musim hujan.</p>`);
    writeFileSync(
      `${root}/a.html`,
      `<!doctype html><html><head><title>Kabar</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"Tanggul Lamari Retak Lagi","datePublished":"2025-03-04T08:05:00+07:00","author":{"name":"Dewi Anggraini"}}</script></head><body><nav>Beranda</nav><h1>Tanggul Lamari Retak Lagi</h1><div><span>Dewi Anggraini</span><time>Selasa, 4 Maret 2025, 08:05 WIB</time></div><article>${paragraphs.join('')}</article><script>alert(1)</script></body></html>`,
    );
    const { status, stdout, stderr } = run([`${root}/a.html`, '--outlet', 'rangkanews', '--json']);
    assert.equal(status, 0, stdout + stderr);
    const { id } = JSON.parse(stdout) as { id: string };
    const record = readFileSync(`${root}/content/sources/${id}.yaml`, 'utf8');
    assert.match(record, /extractor: '@mozilla\/readability \d+\.\d+\.\d+'/);
    const source = readFileSync(`${root}/content/sources/${id}.txt`, 'utf8');
    assert.match(source, /^Tanggul Lamari Retak Lagi\nDewi Anggraini Selasa, 4 Maret 2025, 08:05 WIB\nLAMARI/);
    assert.doesNotMatch(source, /alert|Beranda/);
    assert.match(readFileSync(`${root}/content/articles/${id}.md`, 'utf8'), /author: Dewi Anggraini\n/);
    assert.match(run([`${root}/a.html`, '--outlet', 'rangkanews']).stdout, /unchanged/);
    assert.deepEqual(contentFaults(root), []);
  });

  it('joins the lines of a wrapped text, and records the file', (t) => {
    const { root, run } = archive(t);
    const text = article(1).repeat(2).replaceAll(/\n+/g, ' ');
    const wrapped = text.replaceAll(/(.{1,72}) /g, '$1\n').trim();
    run(['-', '--outlet', 'rangkanews', '--id', 'a'], `Tanggul Retak\n\n${wrapped}\n\n${wrapped}\n`);
    assert.match(
      readFileSync(`${root}/content/sources/a.txt`, 'utf8'),
      new RegExp(`^Tanggul Retak\n\n[^\n]{300,}\n\n`),
    );
    assert.match(readFileSync(`${root}/content/sources/a.yaml`, 'utf8'), /extractor: penggabung baris /);
  });

  it('never gives the date of the metadata as printed', (t) => {
    const { root, run } = archive(t);
    const paragraph =
      '<p>Tanggul Sungai Lamari retak sepanjang dua meter, dan warga di hilir diminta mengungsi ke balai desa.</p>';
    writeFileSync(
      `${root}/a.html`,
      `<html><head><meta property="article:published_time" content="2025-03-04T20:05:00+00:00"></head><body><h1>Tanggul Lamari Retak Lagi</h1><article>${paragraph.repeat(4)}</article></body></html>`,
    );
    const { stdout } = run([`${root}/a.html`, '--outlet', 'rangkanews', '--json']);
    const text = readFileSync(`${root}/content/articles/${(JSON.parse(stdout) as { id: string }).id}.md`, 'utf8');
    assert.match(text, /published:\n {2}at: null\n {2}edtf: '2025-03-05'\n {2}basis: outside\n/);
  });

  it('goes on after a bad file of a folder, and ends with a summary', (t) => {
    const { root, run } = archive(t);
    mkdirSync(`${root}/in/more`, { recursive: true });
    writeFileSync(`${root}/in/a.txt`, article(1));
    writeFileSync(`${root}/in/b.txt`, '');
    writeFileSync(`${root}/in/more/c.txt`, article(3));
    writeFileSync(`${root}/in/d.pdf`, '%PDF');
    const { status, stdout, stderr } = run([`${root}/in`, '--outlet', 'rangkanews']);
    assert.equal(status, 1);
    assert.match(stdout, /^2\/3 refused .*b\.txt: The file is empty\./m);
    assert.match(stderr, /^2 imported, 1 refused$/m);
    assert.deepEqual(contentFaults(root), []);
  });

  it('refuses an address or an id for several files, and says that a folder has none', (t) => {
    const { root, run } = archive(t);
    mkdirSync(`${root}/in`);
    const empty = run([`${root}/in`, '--outlet', 'rangkanews']);
    assert.equal(empty.status, 1);
    assert.equal(
      empty.stderr,
      `There is no text or page in ${root}/in. Save an article there as .txt, .md or .html.\n`,
    );
    for (const name of ['a', 'b']) writeFileSync(`${root}/in/${name}.txt`, article(1));
    for (const inputs of [[`${root}/in`], [`${root}/in/a.txt`, `${root}/in/b.txt`]]) {
      const { status, stderr } = run([...inputs, '--id', 'x']);
      assert.equal(status, 2);
      assert.match(stderr, /--url and --id are for one article\./);
    }
  });

  it('writes nothing with --dry-run, and shows roles with reasons', (t) => {
    const { root, run } = archive(t);
    const before = filesOf(root);
    const { stdout } = run(['-', '--outlet', 'rangkanews', '--dry-run'], article(1));
    assert.match(stdout, /1 {3}headline +Tanggul Lamari Retak .*\[the title above the text\]/);
    assert.match(stdout, /rina-wati-sari, langsung: /);
    assert.deepEqual(filesOf(root), before);
  });

  it('shows every change in a file that exists', (t) => {
    const { run } = archive(t);
    run(['-', '--outlet', 'rangkanews'], article(1));
    const { stdout } = run(['-', '--outlet', 'rangkanews'], article(2));
    assert.match(
      stdout,
      /^\+\+\+ content\/people\/rina-wati-sari\.yaml[^]*^\+ {2}- \{ article: .*, quote: Ia mengatakan \}$/m,
    );
  });

  it('leaves out an article that needs a decision, and says which', (t) => {
    const { root, run } = archive(t);
    const before = filesOf(root);
    const { status, stdout } = run(
      ['-', '--outlet', 'rangkanews', '--published', '2999-01-01'],
      'Tanggul retak di Lamari, dan warga di hilir diminta mengungsi.\n',
    );
    assert.equal(status, 1);
    assert.match(stdout, /left-out .*\n.*\n? .*content\/articles\/.*2999-01-01/s);
    assert.deepEqual(filesOf(root), before);
  });

  it('refuses an outlet that nothing identifies, and an id in use', (t) => {
    const { run } = archive(t);
    assert.match(run(['-'], article(1)).stdout, /Give --outlet ID or --url ADDRESS/);
    assert.match(
      run(['-', '--outlet', 'rangkanews', '--id', 'rangkanews-sidang-esrc'], article(1)).stdout,
      /is in use/,
    );
  });

  it('proposes the only address in a text, and names several', (t) => {
    const { run } = archive(t);
    const own = 'https://rangkanews.example/tanggul-lamari';
    const { status, stdout } = run(['-'], `${article(1)}\n${own}\n`);
    assert.equal(status, 0);
    assert.match(stdout, /\? The address is the one in the text: https:\/\/rangkanews\.example\/tanggul-lamari$/m);
    const other = 'https://kabarkidung.example/tanggul-lamari';
    const several = run(['-'], `${article(2)}\n${own}\n${other}\n`).stdout;
    assert.ok(several.includes(`The text contains 2 addresses: ${own}, ${other}. Give that of the article with --url`));
  });

  it('ends whole articles after Ctrl-C', async (t) => {
    const { root } = archive(t);
    mkdirSync(`${root}/in`);
    for (let day = 1; day <= 60; day += 1) writeFileSync(`${root}/in/${day}.txt`, article(day));
    const child = spawn(process.execPath, [
      'scripts/import.ts',
      `${root}/in`,
      '--outlet',
      'rangkanews',
      '--root',
      root,
    ]);
    child.stdout.once('data', () => child.kill('SIGINT'));
    const status = await new Promise((resolve) => child.once('exit', resolve));
    assert.equal(status, 1);
    const count = globSync('content/articles/rangkanews-tanggul*', { cwd: root }).length;
    assert.ok(count > 0 && count < 60, String(count));
    assert.deepEqual(contentFaults(root), []);
  });
});
