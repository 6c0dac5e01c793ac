import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { pathToFileURL } from 'node:url';
import { after, describe, it } from 'node:test';
import { brokenLinks } from './broken-links.ts';

describe('brokenLinks', () => {
  const folder = mkdtempSync(`${tmpdir()}/links-`);
  after(() => {
    rmSync(folder, { recursive: true });
  });
  const found = (html: string) => {
    mkdirSync(`${folder}/lain`, { recursive: true });
    writeFileSync(`${folder}/lain/index.html`, '<p id="p1k1">x</p><a name="lama">x</a><h2 id="é">x</h2>');
    writeFileSync(`${folder}/data.json`, '{}');
    writeFileSync(`${folder}/index.html`, `<!doctype html>\n<p>\n${html}`);
    return brokenLinks(folder).map(({ line, message }) => `${String(line)}: ${message.split('. ')[0]}`);
  };

  it('accepts links to existing pages, files and anchors, and to other sites', () => {
    const links = [
      '/',
      'lain/',
      '/lain/#p1k1',
      '/lain/#lama',
      '/lain/#%C3%A9',
      '/lain/#é',
      '/data.json',
      'https://lain.example/x',
      'mailto:a@b.c',
      '#',
    ];
    assert.deepEqual(found(links.map((href) => `<a href="${href}">x</a>`).join('')), []);
  });

  it('reports a link to a missing page, file or anchor, at its line', () => {
    assert.deepEqual(found('<a href="/tidak/">x</a>'), ['3: The link “/tidak/” leads to no page or file']);
    assert.deepEqual(found('<img src="x.png">'), ['3: The link “x.png” leads to no page or file']);
    assert.deepEqual(found('<a href="/lain">x</a>'), ['3: The link “/lain” leads to no page or file']);
    assert.deepEqual(found('<a href="/lain/#p9k9">x</a>'), [
      '3: The link “/lain/#p9k9” leads to no anchor “p9k9” on its page',
    ]);
  });

  it('reports a link of content where it is written', () => {
    const link = { file: 'content/events/a.md', href: '/tidak/', line: 9, column: 4 };
    found('<a href="/tidak/">é</a><a href="/lain">x</a>');
    assert.deepEqual(
      brokenLinks(folder, () => [link]).map(({ file, line, column }) => [file, line, column]),
      [
        ['content/events/a.md', 9, 4],
        [`${folder}/index.html`, 3, 24],
      ],
    );
  });

  it('reports a missing target once, however many links lead there', () => {
    assert.match(
      found('<a href="/tidak/">x</a>\n<a href="../tidak/">x</a>').join(),
      /^3: .*“\/tidak\/” leads to no page or file \(2 links\)$/,
    );
  });

  it('reads attributes in any quotes, and none in comments, scripts and text', () => {
    assert.equal(found(`<a class=x href='/a&amp;b/'>x</a><a title="href='/'>" href=/c/>x</a>`).length, 2);
    const noLinks = '<!-- <a href="/x/"> --><script>"<a href=\'/x/\'>"</script>href="/x/" &lt;a href="/x/">';
    assert.deepEqual(found(noLinks), []);
    assert.match(found(`<a href='/a&amp;b/'>x</a>`).join(), /“\/a&b\/”/);
  });

  it('reports an address that cannot be parsed', () => {
    assert.match(found('<a href="http://[">x</a>').join(), /is not a valid address/);
    assert.match(found('<a href="/%E0%A4%A">x</a>').join(), /is not a valid address/);
  });
});

it('checks 200,000 links to as many anchors with 32 MB of memory', () => {
  const folder = mkdtempSync(`${tmpdir()}/many-links-`);
  try {
    const numbers = Array.from({ length: 500 }, (_, number) => String(number));
    for (let page = 1; page <= 400; page += 1) {
      const links = numbers.map((id) => `<a id="${id}" href="/${String(page - 1 || 400)}.html#${id}">x</a>`);
      writeFileSync(`${folder}/${String(page)}.html`, links.join(''));
    }
    const check = `import { brokenLinks } from '${pathToFileURL('scripts/verify/broken-links.ts').href}';
      console.log(brokenLinks(${JSON.stringify(folder)}).length);`;
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['--max-old-space-size=32', '--input-type=module', '--eval', check],
      { encoding: 'utf8' },
    );
    assert.equal(stdout, '0\n', stderr);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
