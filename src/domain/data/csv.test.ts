import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hostileText, hostileLines, sampleArchive, urls } from '#tests/sample.ts';
import { csv } from './csv.ts';
import { csvTables } from './tables.ts';

describe('csv', () => {
  it('quotes only the cells that RFC 4180 requires to be quoted', () => {
    assert.equal(csv(['a', 'b'], [{ a: 'x', b: 'y, "z"' }]), '\uFEFFa,b\r\nx,"y, ""z"""\r\n');
  });

  it('writes null as an empty cell and separates list items by spaces', () => {
    assert.equal(csv(['a', 'b', 'c'], [{ a: null, b: ['x', 'y'], c: 0 }]), '\uFEFFa,b,c\r\n,x y,0\r\n');
  });

  it('writes the header of a table without rows', () => {
    assert.equal(csv(['a', 'b'], []), '\uFEFFa,b\r\n');
  });

  it('writes text that Excel reads as a formula with an apostrophe before it', () => {
    const cells = { a: '-nya', b: '=1+1', c: -1, d: 'a-b' };
    assert.match(csv(['a', 'b', 'c', 'd'], [cells]), /\r\n'-nya,'=1\+1,-1,a-b\r\n$/);
  });

  it('keeps special characters', () => {
    const rows = [
      [hostileText, hostileLines],
      ['', ' x\r\n'],
    ];
    assert.deepEqual(
      parse(
        csv(
          ['a', 'b'],
          rows.map(([a = '', b = '']) => ({ a, b })),
        ),
      ).slice(1),
      rows,
    );
  });

  it('writes as many cells in each row as in the header', () => {
    const archive = sampleArchive(hostileText.trim(), hostileLines);
    for (const table of Object.values(csvTables)) {
      const [header = [], ...rows] = parse(table(archive, urls));
      assert.ok(rows.length > 0);
      for (const row of rows) assert.equal(row.length, header.length);
    }
  });
});

/** Parses CSV by the grammar of RFC 4180, independently of the code under test. */
function parse(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text
    .replace(/^\uFEFF/, '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}
