import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { data } from '#strings/downloads.ts';
import { speech } from '#strings/speech.ts';
import { hostileText, hostileLines, sampleArchive, urls } from '#tests/sample.ts';
import { escapeHtml } from '#domain/html.ts';
import { timelineJs } from './timeline.ts';

const build = (words = 'kata', lines = words) => timelineJs(sampleArchive(words, lines), urls, data, speech) as Slides;

describe('timelineJs', () => {
  it('returns events and publications in chronological order, each with its own id', () => {
    assert.deepEqual(
      build().events.map(({ unique_id, group }) => [unique_id, group]),
      [
        ['kejadian', 'Peristiwa'],
        ['laporan-satu-publication', 'Terbit'],
        ['laporan-dua-publication', 'Terbit'],
        ['pernyataan', 'Pernyataan'],
      ],
    );
  });

  it('displays each date with its certainty', () => {
    const slides = build().events;
    assert.deepEqual(
      slides.map(({ display_date }) => display_date),
      [
        '3 Februari 2001',
        'Sabtu, 3 Februari 2001, pukul 00.30 WIB',
        '3 Februari 2001 atau sesudahnya',
        'paling lambat 7 Februari 2001',
      ],
    );
    assert.deepEqual(slides[0]?.start_date, { year: 2001, month: 2, day: 3 });
  });

  it('escapes markup', () => {
    const slides = build(hostileText, hostileLines);
    assert.ok(slides.events[0]?.text.headline.includes(escapeHtml(hostileText)));
    assert.equal(slides.title.text.headline, escapeHtml(`Arsip ${hostileText}`));
  });

  it('returns no slides for an empty archive', () => {
    assert.deepEqual(
      (timelineJs({ ...sampleArchive(), articles: [], events: [] }, urls, data, speech) as Slides).events,
      [],
    );
  });
});

interface Slides {
  title: { text: { headline: string } };
  events: {
    unique_id: string;
    group: string;
    display_date: string;
    start_date: object;
    text: { headline: string };
  }[];
}
