import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { stringify } from 'yaml';
import { plainDay, shiftDay, weekday } from '#domain/dates/dates.ts';
import { editionMarkdown } from '#domain/text/markdown.ts';
import { occurs } from '#domain/text/mentions.ts';
import { type FoundNames, namesIn } from './names.ts';
import type { Random } from './random.ts';
import type { Report } from './reports.ts';

const edition = '2031-01-01';
const outletCount = 24;

/**
 * Writes an archive of reports in the short form of records: an event for every tenth report, a comparison for every
 * fiftieth, and the frequent names.
 * @param folder the folder of the content; it is deleted first
 */
export function writeArchive(folder: string, reports: readonly Report[], random: Random): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of archiveFiles(reports, random)) {
    mkdirSync(dirname(`${folder}/${path}`), { recursive: true });
    writeFileSync(`${folder}/${path}`, text);
  }
}

function* archiveFiles(reports: readonly Report[], random: Random): Generator<[path: string, text: string]> {
  const outlets = Array.from({ length: outletCount }, (_, index) => `media-${String(index + 1)}`);
  for (const id of outlets) {
    const outlet = { name: id.replace('media', 'Media'), is: 'media daring', printed: [], zone: 'Asia/Jakarta' };
    yield [`outlets/${id}.yaml`, yaml({ ...outlet, url: `https://${id}.example/` })];
  }
  const names = namesIn(reports, outlets);
  for (const [kind, found] of Object.entries(names))
    for (const { id, name } of found)
      yield [`${kind}/${id}.yaml`, yaml({ name, is: 'nama dalam laporan', printed: [name] })];
  for (const report of reports) {
    const outlet = random.pick(outlets);
    const { text, record } = sourceOf(report, outlet);
    yield [`sources/${report.id}.txt`, text];
    yield [`sources/${report.id}.yaml`, yaml(record)];
    const article = articleOf(report, outlet, names);
    yield [`articles/${report.id}.md`, markdown(article, editionMarkdown(report.paragraphs))];
  }
  for (const [id, event] of eventsOf(reports))
    yield [`events/${id}.md`, markdown(event, 'Laporan tidak menyebut apa yang terjadi sesudahnya.\n')];
  for (const [id, comparison] of comparisonsOf(reports))
    yield [`comparisons/${id}.md`, markdown(comparison, 'Keduanya tentang hari yang sama.\n')];
  const days = reports.map(({ day }) => day).toSorted();
  const archive = {
    title: 'Arsip Uji',
    subject: 'laporan uji',
    statement: 'Arsip ini mengukur pembangunan.',
    scope: 'Laporan uji.',
    period: { earliest: shiftDay(days[0] ?? edition, -7), latest: days.at(-1) ?? edition },
    zone: 'Asia/Jakarta',
    edition: { number: 1, date: edition },
    method: ['Teks disimpan seperti diterima.'],
    unknown: ['Apa pun.'],
    rights: 'Hak atas teks ada pada penerbitnya.',
    contact: 'redaksi@arsip.example',
  };
  yield ['archive.yaml', yaml(archive)];
}

/** The source of a report, and its record. A report without a date has no headline either. */
function sourceOf({ id, title, day, time, isDated, paragraphs, dates }: Report, outlet: string) {
  const published = `${weekday(day)}, ${plainDay(day)} | ${time} WIB`;
  const head = isDated ? [title, published] : [];
  const text = `${[...head, ...paragraphs].join('\n')}\n`;
  const lines = [
    { line: 1, role: 'headline' },
    { line: 2, role: 'published', text: published },
  ];
  const because = 'Tercetak.';
  const publication = { line: 2, text: published, kind: 'publication', edtf: moment(day, time), because };
  const events = dates.map(({ paragraph, text: printed, day: edtf }) => {
    const line = paragraph + head.length + 1;
    return { line, text: printed, kind: 'event', edtf, because };
  });
  const record = {
    received: { name: `${id}.txt`, sha256: createHash('sha256').update(text).digest('hex') },
    url: `https://${outlet}.example/${id}`,
    provenance: 'Diterima sebagai berkas teks.',
    ...(isDated && { lines }),
    dates: isDated ? [publication, ...events] : events,
  };
  return { text, record };
}

/** The frontmatter of an article. A sentence with quotation marks has a speaker: a name that it prints, or an unnamed one. */
function articleOf(report: Report, outlet: string, { people, organisations }: FoundNames) {
  const { id, title, day, time, isDated, sentences, dates } = report;
  const at = moment(day, time);
  const last = [day, ...dates.map((date) => date.day)].toSorted().at(-1) ?? day;
  const speakers = [...people, ...organisations];
  return {
    title: isDated ? title : id.replaceAll('-', ' '),
    titleSource: isDated ? 'printed' : 'supplied-from-url',
    outlet,
    published: isDated
      ? { at, edtf: at, basis: 'printed', because: 'Tercetak.' }
      : { at: null, edtf: `[${last}..]`, basis: 'inferred', because: 'Tidak terbit sebelum hari yang diberitakannya.' },
    about: 'Laporan berita.',
    narrationVia: null,
    speech: sentences
      .filter((sentence) => /["“”«»]/.test(sentence))
      .map((sentence) => ({
        begins: beginningOf(sentence, sentences),
        speaker: speakers.find(({ name }) => occurs(sentence, name))?.id ?? 'tak-bernama',
        via: null,
        mode: /["“”]/.test(sentence) ? 'campuran' : 'tak-langsung',
      })),
    added: edition,
  };
}

/** The first words of a sentence, at least four, up to where no other sentence begins with them. */
function beginningOf(sentence: string, sentences: readonly string[]): string {
  const words = sentence.split(' ');
  const beginnings = words.map((_, index) => words.slice(0, index + 1).join(' ')).slice(3);
  const isOwn = (words: string) => sentences.filter((other) => other.startsWith(words)).length === 1;
  return beginnings.find(isOwn) ?? sentence;
}

/** The events: one for the first day that every tenth report prints, with up to three quotes. */
function eventsOf(reports: readonly Report[]) {
  const dated = reports.filter(({ dates, isDated }) => dates.length > 0 && isDated);
  const chosen = dated.filter((report) => quotesOf(report).length > 0).slice(0, Math.ceil(reports.length / 10));
  return chosen.map((report, index) => {
    const previous = chosen[index - 1];
    const evidence = quotesOf(report).slice(0, 3);
    const event = {
      title: report.title.slice(0, 100).trim(),
      number: index + 1,
      kind: index % 3 === 0 ? 'statement' : 'event',
      when: { edtf: report.dates[0]?.day, basis: 'printed', because: 'Tercetak dalam laporan.' },
      attribution: 'Narasi laporan.',
      evidence: evidence.map((quote, place) => (place === 0 ? { ...quote, lead: true } : quote)),
      ...(previous && index % 5 === 0 && { relations: [{ type: 'about', event: eventId(previous) }] }),
    };
    return [eventId(report), event] as const;
  });
}

const eventId = ({ id }: Report): string => `peristiwa-${id}`;

/** The comparisons: of a report and the next one of the same day, for every fiftieth report. */
function comparisonsOf(reports: readonly Report[]) {
  const pairs = Array.from(Map.groupBy(reports, ({ day }) => day).values(), (sameDay) =>
    sameDay.slice(0, 2).flatMap((report) => quotesOf(report).slice(0, 1)),
  ).filter(({ length }) => length === 2);
  return pairs.slice(0, Math.ceil(reports.length / 50)).map((passages, index) => {
    const number = String(index + 1);
    return [
      `perbandingan-${number}`,
      { title: `Dua laporan, ${number}`, code: `A${number}`, kind: 'agree', passages },
    ] as const;
  });
}

/** The sentences of a report that can be quoted: they occur once in it. */
const quotesOf = ({ id, sentences }: Report): { article: string; quote: string }[] =>
  sentences
    .filter((quote) => quote.length > 40 && sentences.join(' ').split(quote).length === 2)
    .map((quote) => ({ article: id, quote }));

const moment = (day: string, time: string): string => `${day}T${time}:00+07:00`;

const yaml = (values: object): string =>
  stringify(values, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' });

const markdown = (values: object, body: string): string => `---\n${yaml(values)}---\n\n${body}`;
