import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { rejectedIn, rejectedTerms } from './interface-terms.ts';

const rejected = rejectedTerms();

describe('interface terms', () => {
  it('finds a rejected word in any case, doubled and with -nya, but not in quotation marks or in a compound', () => {
    assert.ok(rejected.includes('laporan') && rejected.includes('berita'));
    assert.deepEqual(rejectedIn('Laporan-laporan itu, beritanya', rejected), ['Laporan', 'beritanya']);
    assert.deepEqual(rejectedIn('kantor berita, “laporan”, diberitakan, pelaporan', rejected), []);
  });

  it('no text of the interface, of an import or of a new record uses a rejected word', () => {
    const files = globSync(['src/strings/*.ts', 'scripts/new/*.ts', 'src/domain/import/reasons.ts']).filter(
      (file) => !file.endsWith('.test.ts'),
    );
    assert.ok(files.length > 10);
    const found = files.flatMap((file) => {
      const code = readFileSync(file, 'utf8').replaceAll(/^import .*$|\/\*\*[^]*?\*\/|\/\/.*$/gm, '');
      const texts = [...code.matchAll(/'([^'\n]*)'|`([^`]*)`/g)].map(([, plain = '', template = '']) =>
        (plain + template).replaceAll(/\$\{[^}]*\}/g, ''),
      );
      return texts.flatMap((text) => rejectedIn(text, rejected).map((word) => `${file}: ${word}: ${text}`));
    });
    assert.deepEqual(found, [], 'use the term of .github/CONTRIBUTING.md#interface-terms');
  });
});
