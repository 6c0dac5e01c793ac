import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { naughty, naughtyLines, sampleArchive, urls } from '#tests/sample.ts';
import { csv } from './csv.ts';
import { tables } from './tables.ts';

describe('csv', () => {
  it('quotes what RFC 4180 asks to be quoted, and nothing else', () => {
    assert.equal(csv(['a', 'b'], [{ a: 'x', b: 'y, "z"' }]), 'a,b\r\nx,"y, ""z"""\r\n');
  });

  it('has an empty cell where nothing is known, and lists parted by spaces', () => {
    assert.equal(csv(['a', 'b', 'c'], [{ a: null, b: ['x', 'y'], c: 0 }]), 'a,b,c\r\n,x y,0\r\n');
  });

  it('a table without rows keeps its header', () => {
    assert.equal(csv(['a', 'b'], []), 'a,b\r\n');
  });

  it('naughty words come out unchanged', () => {
    const rows = [
      [naughty, naughtyLines],
      ['', ' x\r\n'],
    ];
    assert.deepEqual(
      read(
        csv(
          ['a', 'b'],
          rows.map(([a = '', b = '']) => ({ a, b })),
        ),
      ).slice(1),
      rows,
    );
  });

  it('every table has as many cells in each row as in its header', () => {
    const archive = sampleArchive(naughty.trim(), naughtyLines);
    for (const table of Object.values(tables)) {
      const [header = [], ...rows] = read(table(archive, urls));
      assert.ok(rows.length > 0);
      for (const row of rows) assert.equal(row.length, header.length);
    }
  });
});

/** A reader of RFC 4180's grammar, written apart from the writer. */
function read(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}
