import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ICAL from 'ical.js';
import { data } from '#strings/downloads.ts';
import { speech } from '#strings/speech.ts';
import { hostileText, hostileLines, sampleArchive, urls } from '#tests/sample.ts';
import { createUrls } from '#domain/urls.ts';
import { icalendar } from './icalendar.ts';

const parse = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as [string, [], []])
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));

describe('icalendar, parsed by ical.js', () => {
  it('writes an event as a whole day that ends on the next day', () => {
    const [event] = parse(icalendar(sampleArchive(), urls, data, speech));
    assert.equal(event?.startDate.isDate, true);
    assert.equal(event.startDate.toString(), '2001-02-03');
    assert.equal(event.endDate.toString(), '2001-02-04');
    assert.equal(event.component.getFirstPropertyValue('status'), 'CONFIRMED');
  });

  it('writes an uncertain date into the title, the description and the status', () => {
    const [, event] = parse(icalendar(sampleArchive(), urls, data, speech));
    assert.equal(event?.summary, 'kata · paling lambat 7 Februari 2001');
    assert.match(event.description, /paling lambat 7 Februari 2001 \(EDTF \[\.\.2001-02-07\]\)/);
    assert.equal(event.component.getFirstPropertyValue('status'), 'TENTATIVE');
  });

  it('identifies an event without the host, so that it is the same after the site moves', () => {
    const uids = ['https://satu.example/', 'https://dua.example/arsip/'].map((base) =>
      parse(icalendar(sampleArchive(), createUrls(base), data, speech)).map(({ uid }) => uid),
    );
    assert.deepEqual(uids[0], ['2002-03-04-kejadian', '2002-03-04-pernyataan']);
    assert.deepEqual(uids[0], uids[1]);
  });

  it('keeps special characters', () => {
    const [event] = parse(icalendar(sampleArchive(hostileText, hostileLines), urls, data, speech));
    assert.equal(event?.summary, hostileText);
    assert.ok(event.description.includes(hostileLines));
  });

  it('ends every line with CRLF and folds lines longer than 75 octets', () => {
    const text = icalendar(sampleArchive(hostileText, hostileLines), urls, data, speech);
    const lines = text.split('\r\n');
    assert.equal(lines.pop(), '');
    for (const line of lines) {
      assert.ok(Buffer.byteLength(line) <= 75, line);
      assert.doesNotMatch(line, /[\r\n]/);
    }
  });

  it('writes an empty calendar for an archive without events', () => {
    assert.deepEqual(parse(icalendar({ ...sampleArchive(), events: [] }, urls, data, speech)), []);
  });
});
