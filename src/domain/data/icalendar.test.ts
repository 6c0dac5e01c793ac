import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ICAL from 'ical.js';
import { data } from '#strings/downloads.ts';
import { speech } from '#strings/speech.ts';
import { naughty, naughtyLines, sampleArchive, urls } from '#tests/sample.ts';
import { icalendar } from './icalendar.ts';

const parse = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as [string, [], []])
    .getAllSubcomponents('vevent')
    .map((entry) => new ICAL.Event(entry));

describe('icalendar, read by ical.js', () => {
  it('an event is a whole day, its end the day after', () => {
    const [event] = parse(icalendar(sampleArchive(), urls, data, speech));
    assert.equal(event?.startDate.isDate, true);
    assert.equal(event.startDate.toString(), '2001-02-03');
    assert.equal(event.endDate.toString(), '2001-02-04');
    assert.equal(event.component.getFirstPropertyValue('status'), 'CONFIRMED');
  });

  it('a date that is not sure says so in its title, its words and its status', () => {
    const [, event] = parse(icalendar(sampleArchive(), urls, data, speech));
    assert.equal(event?.summary, 'kata (paling lambat 7 Februari 2001)');
    assert.match(event.description, /paling lambat 7 Februari 2001 \(EDTF \[\.\.2001-02-07\]\)/);
    assert.equal(event.component.getFirstPropertyValue('status'), 'TENTATIVE');
  });

  it('naughty words come out unchanged', () => {
    const [event] = parse(icalendar(sampleArchive(naughty, naughtyLines), urls, data, speech));
    assert.equal(event?.summary, naughty);
    assert.ok(event.description.includes(naughtyLines));
  });

  it('no line is longer than 75 octets, and all end in CRLF', () => {
    const text = icalendar(sampleArchive(naughty, naughtyLines), urls, data, speech);
    const lines = text.split('\r\n');
    assert.equal(lines.pop(), '');
    for (const line of lines) {
      assert.ok(Buffer.byteLength(line) <= 75, line);
      assert.doesNotMatch(line, /[\r\n]/);
    }
  });

  it('an archive without events is a calendar without entries', () => {
    assert.deepEqual(parse(icalendar({ ...sampleArchive(), events: [] }, urls, data, speech)), []);
  });
});
