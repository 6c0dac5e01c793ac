import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { edition, pagesOf, readBuilt } from '#tests/site.ts';
import { attributedBlocks } from './attributed-blocks.ts';
import { otherArchive } from './ground-truth.ts';

const skip = otherArchive();

// “160 korban jiwa” occurs in one sentence of this edition, whose other words are an accusation by Putin.
describe('the number of deaths', { skip }, () => {
  const words = '160 korban jiwa';

  it('is the report’s own on every page', () => {
    const found = pagesOf(edition).flatMap(({ file }) =>
      attributedBlocks(readBuilt(edition, file), words).map((text) => `${file}: ${text}`),
    );
    for (const page of ['artikel/', 'peristiwa/', 'perbandingan/', 'tokoh/vladimir-putin/'])
      assert.ok(
        found.some((text) => text.startsWith(page)),
        page,
      );
    assert.deepEqual(
      found.filter((text) => !/tanpa narasumber/i.test(text) || /, (?:kutipan|dikutip)/.test(text)),
      [],
    );
  });

  it('has no speaker in the metadata of a page', () => {
    const quotations = pagesOf(edition).flatMap(({ file }) => {
      const [, script = '{}'] =
        /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(readBuilt(edition, file)) ?? [];
      return script.match(/\{"@type":"Quotation"[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/g) ?? [];
    });
    const figures = quotations.filter((quotation) => quotation.includes(words));
    assert.ok(figures.length > 0);
    assert.deepEqual(
      figures.filter((quotation) => quotation.includes('spokenByCharacter')),
      [],
    );
  });

  it('is attributed to the outlet in the calendar, the timeline file and the bag', () => {
    for (const file of ['data/events.ics', 'data/timeline.json', 'unduh/arsip.zip']) {
      const text = readBuilt(edition, file)
        .replaceAll('\r\n ', '')
        .replace(/<[^>]*>/g, ' ');
      const labels = [...text.matchAll(/160 korban jiwa jatuh sebelumnya.{0,60}?(Ditulis|Vladimir Putin)/gs)];
      assert.ok(labels.length > 0, file);
      for (const [, label] of labels) assert.equal(label, 'Ditulis', file);
    }
  });
});
