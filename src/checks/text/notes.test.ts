import assert from 'node:assert/strict';
import { it } from 'node:test';
import { readContent } from '#reader/read-content.ts';
import type { Content } from '#checks/content/content.ts';
import { checkNotes } from './notes.ts';

const { content } = readContent('src/tests/fixture-archive');

/** The faults of the note on an event, with line and column in the note. */
function found(note: string): string[] {
  const events = content.events.slice(0, 1).map((event) => ({ ...event, body: note, bodyLine: 1 }));
  const changed: Content = { ...content, events, comparisons: [] };
  return Array.from(checkNotes(changed), ({ at, message }) =>
    'line' in at ? `${String(at.line)}:${String(at.column)} ${message}` : message,
  );
}

it('reports an event without a note', () => {
  assert.match(found('\n \n').join(), /^1:1 Expected a note on what the reports leave open.* found nothing/);
});

it('reports a label that no line defines, at its line and column', () => {
  assert.match(
    found('\nSatu\ndua [kata][tidak ada].\n').join(),
    /^3:5 No line defines the label of “\[kata\]\[tidak ada\]”/,
  );
  assert.match(found('\nDua [*kata*][x] lagi\n').join(), /label/);
  assert.match(found('\nTiga [kata][] lagi\n').join(), /^2:6 .*“\[kata\]\[\]”/);
  assert.match(found('\nEmpat.[^1]\n').join(), /^2:7 .*“\[\^1\]”/);
  assert.equal(found('\n[satu][a] dan [dua][b]\n').length, 2);
});

it('accepts brackets that are no reference, and defined labels', () => {
  assert.deepEqual(found('\nKata [sic] dan [kata][a].\n\n[a]: https://contoh.example/\n'), []);
  assert.deepEqual(found('\nEmpat.[^1] Lima.[^2]\n\n[^1]: Enam.\n[^2]: Tujuh delapan.\n'), []);
});

it('reports what a note cannot contain', () => {
  assert.match(found('\n# Judul\n').join(), /a heading/);
  assert.match(found('\n<b>x</b>\n').join(), /HTML/);
  assert.match(found('\nSatu\nd\u202Eua\n').join(), /^3:2 .* U\+202E/);
  assert.match(found('\nSatu\ndua &#x202E;tiga &zwj;\n').join(), /^2:1 .* U\+202E, also not as a reference/);
  for (const url of ['javascript:x', '//lain.example/', '/\\lain.example/', 'http:x', 'data:,x'])
    assert.match(found(`\n[x](${url})\n`).join(), /^2:1 A note cannot link to “/, url);
  for (const url of ['<https://lain.example/a b>', 'https://lain.example/"a"', 'https://lain.example/&#8203;'])
    assert.match(found(`\n[x](${url})\n`).join(), /%20 for a space/, url);
});

it('reports an address with a user name, in a link and in plain text', () => {
  for (const note of [
    '\n[x](https://a.example:b@lain.example/)\n',
    '\nx https://a@lain.example\n',
    '\n[x]: http://a:b@lain.example\n',
  ])
    assert.match(found(note).join(), /^2:\d+ .* with a user name/, note);
  assert.deepEqual(found('\n[x](https://lain.example/@nama) dan https://lain.example/@nama?x=@\n'), []);
});

it('reports a note that the parser cannot read', () => {
  assert.match(found(`\n${'>'.repeat(10_000)}x\n`).join(), /^1:1 The Markdown cannot be parsed/);
});
