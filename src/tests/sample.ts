import type { Archive } from '#domain/archive/archive.ts';
import type { Article, Paragraph, Sentence } from '#domain/archive/article.ts';
import type { Event } from '#domain/archive/event.ts';
import { must } from '#domain/must.ts';
import { createUrls } from '#domain/urls.ts';

/** Characters that break serializers: quotes, ends of scripts and of CDATA, separators, TeX, emoji, bidirectional marks. */
export const hostileText =
  '"ganda" \'tunggal\' “lengkung” </script><!-- ]]> & &amp; , ; : \\ {x} %d $1 #a _b ~c ^d = | <b>é</b> 😀👩‍👩‍👧 \u202Eterbalik\u202C \u200Fa\u2028b -- akhir';

/** The same characters, and line breaks. */
export const hostileLines = `${hostileText}\nbaris dua\n\nbaris empat`;

export const urls = createUrls('https://arsip.example/');

/**
 * Returns a small invented archive: two articles, two events, two names.
 * @param words the content of every field with free text
 * @param lines the content of every field that may contain line breaks
 */
export function sampleArchive(words = 'kata', lines = words): Archive {
  const article = sampleArticle('laporan-satu', words, lines);
  const undated = {
    ...sampleArticle('laporan-dua', words, lines),
    titleSource: 'supplied-from-url' as const,
    author: null,
    authors: [],
    published: { ...span('[2001-02-03..]', '2001-02-03', null), basis: 'inferred' as const, because: lines, at: null },
  };
  return {
    about: {
      title: `Arsip ${words}`,
      subject: words,
      statement: lines,
      scope: lines,
      period: { earliest: '2001-02-01', latest: '2001-02-28' },
      zone: 'Asia/Jakarta',
      edition: { number: 1, date: '2002-03-04' },
      method: [lines],
      unknown: [lines],
      claims: [],
      rights: lines,
      contact: lines,
    },
    articles: [article, undated],
    events: [sampleEvent('kejadian', article, words, lines), openEvent('pernyataan', undated, words, lines)],
    phases: [],
    comparisons: [],
    names: [name('people', 'orang', words, lines), name('outlets', 'media', words, lines)],
    published: {
      articles: publishedOn('2002-03-04', 'laporan-satu', 'laporan-dua'),
      events: publishedOn('2002-03-04', 'kejadian', 'pernyataan'),
      comparisons: new Map(),
      outlets: publishedOn('2002-03-04', 'media'),
      people: publishedOn('2002-03-04', 'orang'),
      organisations: publishedOn('2002-03-04', 'lama'),
      places: new Map(),
    },
    withdrawn: [{ kind: 'organisations', id: 'lama', date: '2002-03-06', reason: lines }],
    changes: [{ date: '2002-03-05', record: { kind: 'articles', id: 'laporan-satu' }, what: lines, why: lines }],
    synonyms: { groups: [], apart: [] },
    topics: [],
  };
}

const publishedOn = (day: string, ...ids: string[]): Map<string, string> => new Map(ids.map((id) => [id, day]));

function sampleArticle(id: string, words: string, lines: string): Article {
  const raw = `judul\n${words} satu. ${words} dua.`;
  const speech = { begins: words, speaker: 'orang', named: words, via: null, mode: 'langsung' as const, note: lines };
  const sentence = (anchor: string, text: string, gap: string): Sentence => ({
    article: id,
    anchor,
    text,
    separator: gap,
    line: 2,
    lang: 'id',
    foreign: [],
    speech,
  });
  const sentences = [sentence('p1k1', `${words} satu.`, ' '), sentence('p1k2', `${words} dua.`, '')];
  const paragraph: Paragraph = { number: 1, role: 'body', credit: null, line: 2, sentences };
  return {
    id,
    title: words,
    titleSource: 'printed',
    lang: 'id',
    titleLang: 'id',
    foreign: [],
    names: [name('people', 'orang', words, lines)],
    outlet: { ...facts(words, lines), id: 'media', url: 'https://media.example/', zone: 'Asia/Jakarta' },
    author: words,
    authors: [{ name: words, kind: 'person' }],
    initials: null,
    published: {
      ...span('2001-02-03T00:30:00+07:00', '2001-02-03', '2001-02-03'),
      basis: 'printed',
      because: lines,
      at: '2001-02-03T00:30:00+07:00',
    },
    dateline: null,
    standfirst: null,
    about: lines,
    added: '2002-03-04',
    day: '2001-02-03',
    text: raw,
    printedDates: { published: null, updated: null, corrected: null },
    source: {
      received: { name: 'a.txt', sha256: 'a'.repeat(64), bytes: raw.length, lines: 2 },
      url: 'https://media.example/laporan?a=1&b=2',
      provenance: lines,
      captured: null,
      agencies: [],
      lines: [
        { line: 1, role: 'headline' },
        { line: 2, role: 'body' },
      ],
      repairs: [],
      dates: [],
    },
    paragraphs: [paragraph],
    sentences,
  };
}

function sampleEvent(id: string, article: Article, words: string, lines: string): Event {
  const sentence = must(article.sentences[0], 'every sample article has sentences');
  const attribution = { speaker: 'orang', named: words, via: null, mode: 'langsung' as const, note: lines };
  const parts = [{ ...attribution, text: sentence.text }];
  const evidence = { ...attribution, article, sentence, quote: sentence.text, parts };
  return {
    id,
    title: words,
    number: 1,
    kind: 'event',
    when: { ...span('2001-02-03', '2001-02-03', '2001-02-03'), basis: 'printed', because: lines },
    attribution: lines,
    foreign: [],
    day: '2001-02-03',
    evidence: [evidence],
    lead: evidence,
    relations: [{ type: 'about', event: 'pernyataan' }],
    note: lines,
  };
}

const openEvent = (id: string, article: Article, words: string, lines: string): Event => ({
  ...sampleEvent(id, article, words, lines),
  number: 2,
  kind: 'statement',
  when: { ...span('[..2001-02-07]', null, '2001-02-07'), basis: 'inferred', because: lines },
  day: '2001-02-07',
  relations: [{ type: 'spoken-of-in', event: 'kejadian' }],
});

const span = (edtf: string, earliest: string | null, latest: string | null) => ({ edtf, earliest, latest });

const facts = (words: string, lines: string) => ({
  name: words,
  is: words,
  printed: [words],
  others: [],
  described: [],
  foreign: [],
  note: lines,
});

const name = (kind: 'people' | 'outlets', id: string, words: string, lines: string) => ({
  ...facts(words, lines),
  id,
  kind,
  quoted: [],
  mentioned: [],
});
