import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { usePage } from './browser.ts';
import { edition } from './site.ts';
import { csto, moskow, otherArchive, sindonews, sinpo, truth, voi } from './edition/ground-truth.ts';

// The facts of this edition. Each test looks records up by id, so that a new article breaks none of them.

const skip = otherArchive();

// Comments may have examples, and the patterns of the import list the agencies and capitals that reports of any subject name.
const namesOfAnySubject = new Set(['Reuters', 'Xinhua', 'TASS', 'Kremlin', 'Moskow']);

it('the code contains no name of this edition', { skip }, () => {
  const names = truth.names
    .flatMap(({ printed, others }) => [...printed, ...others])
    .filter((name) => name.length > 3 && !namesOfAnySubject.has(name));
  const files = globSync('{src,scripts,public}/**/*.{astro,css,js,mjs,ts}').filter(
    (file) => !file.includes('.test.') && !file.replaceAll('\\', '/').startsWith('src/tests/'),
  );
  const found = files.flatMap((file) => {
    const code = readFileSync(file, 'utf8').replaceAll(/\/\*.*?\*\/|^\s*\/\/.*$/gms, '');
    return names.filter((name) => code.includes(name)).map((name) => `${file}: ${name}`);
  });
  assert.ok(files.length > 100);
  assert.deepEqual(found, []);
});

describe('the pages of this edition', { skip }, () => {
  const visitor = usePage(edition, { javaScriptEnabled: false });
  const read = async (path: string) => {
    await visitor.open(path);
    return (await visitor.page.locator('main').innerText()).replace(/\s+/g, ' ');
  };

  it('say when each report was published, or between which days', async () => {
    assert.match(await read(`artikel/${sindonews}/`), /Minggu, 9 Januari 2022, pukul 00\.30 WIB/);
    assert.match(await read('tanggal/2022/01/09/'), /Minggu, 9 Januari 2022, pukul 00\.30 WIB/);
    assert.match(await read(`artikel/${sinpo}/`), /Rabu, 12 Januari 2022, pukul 09\.01 WIB/);
    assert.match(await read(`artikel/${voi}/`), /antara 10 dan 16 Januari 2022/);
    assert.match(await read(`artikel/${csto}/`), /7 Januari 2022 atau sesudahnya/);
    assert.match(await read(`artikel/${moskow}/`), /10 Februari 2022 atau sesudahnya/);
  });

  it('explain that “Rabu (12/1)” is the day of quoting, not of the speech', async () => {
    assert.match(
      await read('tanggal/2022/01/12/'),
      /Rabu \(12\/1\) SinPo\.id\. .*hari pengutipan, bukan hari Putin berbicara/,
    );
  });

  it('list the February statement by Putin about January on the day of the statement', async () => {
    await read('tanggal/2022/02/10/');
    const link = visitor.page.locator('main a[href$="/peristiwa/putin-sebut-aksi-agresi-teroris/"]');
    assert.ok((await link.count()) > 0);
  });

  it('omit the repeated lines and the other news of SINDOnews, except on the page of the source', async () => {
    const count = async (path: string, selector: string, words: string) => {
      await visitor.open(path);
      return (await visitor.page.locator(selector).allTextContents()).join('\n').split(words).length - 1;
    };
    for (const [words, times] of [
      ['Tony Blair', 0],
      ['Kerusuhan besar yang belum pernah', 1],
    ] as const) {
      assert.equal(await count(`artikel/${sindonews}/`, 'article', words), times, words);
      assert.equal(await count(`artikel/${sindonews}/sumber/`, '.bytes', words), 2, words);
    }
  });

  it('mark the words in which two translations of one quotation differ', async () => {
    await visitor.open('perbandingan/satu-ucapan-dua-terjemahan/');
    const [first] = await visitor.page.getByRole('blockquote').all();
    const marks = await first?.locator('mark').allTextContents();
    assert.deepEqual(marks, ['bahwa', 'buruk ini mengguncang', 'skenario', 'dapat terwujud']);
  });

  it('show the note from outside on the number of deaths with its date, signature and sources', async () => {
    const note = await read('perbandingan/angka-korban-di-luar-laporan/');
    assert.match(note, /Arsiparis, 22 November 2026/);
    for (const host of ['tass.ru', 'siouxcityjournal.com'])
      assert.equal(await visitor.page.locator(`main a[href*="${host}"]`).count(), 1, host);
  });
});
