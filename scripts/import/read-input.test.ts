import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { extractMarkdown } from './extract-markdown.ts';
import { readInput } from './read-input.ts';

describe('readInput', () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const cases: [string, Uint8Array, RegExp][] = [
    ['an empty file', bytes(' \n'), /is empty/],
    ['a binary file', bytes('a\0b'), /U\+0000/],
    ['a file in another encoding', Uint8Array.of(0x63, 0x61, 0x66, 0xe9), /not UTF-8/],
    ['a text with a script', bytes('Judul <script>alert(1)</script>'), /contains a script/],
    ['a page of more than 10 MB', new Uint8Array(10 * 1024 * 1024 + 1).fill(97), /at most 10 MB/],
    ['a text of more than 4 MB', new Uint8Array(4 * 1024 * 1024 + 1).fill(97), /at most 4 MB/],
  ];
  for (const [name, input, why] of cases)
    it(`refuses ${name}`, () => {
      assert.throws(() => readInput(input, 'a.txt'), why);
    });

  it('reads a page in its declared encoding', () => {
    const html = Buffer.concat([bytes('<html><meta charset="windows-1252"><p>caf'), Uint8Array.of(0xe9)]);
    assert.deepEqual(readInput(html, 'a'), { kind: 'page', text: '<html><meta charset="windows-1252"><p>café' });
  });

  it('keeps a byte order mark and carriage returns of a text', () => {
    assert.deepEqual(readInput(bytes('\uFEFFJudul\r\n'), 'a.txt'), { kind: 'text', text: '\uFEFFJudul\r\n' });
  });
});

describe('extractMarkdown', () => {
  const body = 'Reporter: Dewi Anggraini\nSelasa, 4 Maret 2031\n\n**Tanggul** retak, kata [warga](https://a.example).';
  for (const [name, title] of Object.entries({
    'a first heading': '# Tanggul Retak',
    'a second heading': '## Tanggul Retak ##',
    'an underlined heading': 'Tanggul Retak\n=====',
    'a bold title': '**Tanggul Retak**',
  }))
    it(`reads ${name}, and the text without marks`, () => {
      const { kind, text: source } = readInput(new TextEncoder().encode(`${title}\n${body}`), 'a.txt');
      assert.equal(kind, 'markdown');
      const { text, hints } = extractMarkdown(source);
      assert.equal(text, 'Tanggul Retak\nReporter: Dewi Anggraini\nSelasa, 4 Maret 2031\nTanggul retak, kata warga.\n');
      assert.equal(hints.get(1), name === 'a bold title' ? undefined : 'headline');
    });

  it('marks headings, quotations, items, and items that are links', () => {
    const { text, hints } = extractMarkdown(
      '# Judul\n\nIsi.\n\n## Bantuan\n\n- beras\n- [Jalan](https://a.example)\n\n> Ya.\n',
    );
    assert.deepEqual(text.trim().split('\n'), ['Judul', 'Isi.', 'Bantuan', 'beras', 'Jalan', 'Ya.']);
    assert.deepEqual([...hints.values()], ['headline', 'subhead', 'list-item', 'promo', 'quote-block']);
  });

  it('reads the frontmatter of a web clipper', () => {
    const facts =
      'title: Tanggul Retak\nsource: https://kabar.example/tanggul\nauthor:\n  - "[[Dewi Anggraini]]"\npublished: 2031-03-04';
    const { title, url, authors, published, text } = extractMarkdown(`---\n${facts}\n---\nIsi.\n`);
    assert.deepEqual([title, url, authors], ['Tanggul Retak', 'https://kabar.example/tanggul', ['Dewi Anggraini']]);
    assert.deepEqual([published, text], ['2031-03-04', 'Isi.\n']);
    assert.equal(extractMarkdown('---\n[\n---\nIsi.').text, 'Isi.\n');
    assert.equal(extractMarkdown('\uFEFF---\r\ntitle: Tanggul\r\n---\r\nIsi.').title, 'Tanggul');
  });
});
