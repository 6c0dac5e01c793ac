import { z } from 'astro/zod';
import { article } from './article.ts';
import { entity } from './entity.ts';
import { event } from './event.ts';
import { day, foreign, id, instant, languageCode, line, sha256, text, verbatim } from './primitives.ts';
import { paragraphRole } from './source.ts';
import { mode, speaker } from './speech.ts';
import { basis } from './when.ts';

// The JSON files of the archive. The descriptions are published in their JSON Schemas.

const address = z.url().describe('Permanent address in the archive');

const anchor = z
  .string()
  .regex(/^p[1-9]\d*k[1-9]\d*$/)
  .describe('Paragraph and sentence of the article, both from 1: "p2k1". Permanent');

const dated = {
  edtf: text.describe('EDTF (ISO 8601-2): ? uncertain, ~ approximate, [a..b] one unknown day between a and b'),
  earliest: day.nullable().describe('First possible day; null if the sources give none'),
  latest: day.nullable().describe('Last possible day; null if the sources give none'),
};

const reason = {
  basis: basis.describe('printed; printed without the year; inferred; or from outside the sources'),
  because: text.describe('The reason for the date, in Indonesian'),
};

const attribution = {
  speaker: speaker.describe('Id of a person or organisation; "narasi": the report; "tak-bernama": unnamed'),
  named: text.nullable().describe('The words of the sentence for the speaker, if they are not a name; else null'),
  via: id
    .nullable()
    .describe(
      'Id of the agency that it came through, credited by the source or identified by the archive; null if unknown',
    ),
  mode: mode.describe('langsung: quoted; tak-langsung: reported; campuran: both; narasi: nobody is quoted'),
  note: text.nullable().describe('A note of the archive on this attribution, in Indonesian; null if there is none'),
};

const parts = z
  .array(z.strictObject({ year: text, url: z.url(), records: z.int().describe('Number of articles or events') }))
  .optional()
  .describe('Only if the file is big: its records are in one file for each year, and it has none itself');

/** `/data/articles.json` */
export const articlesFile = z.strictObject({
  parts,
  articles: z.array(
    z.strictObject({
      id: id.describe('Permanent'),
      url: address,
      title: text,
      titleSource: article.shape.titleSource.describe(
        'Where the title comes from: printed, printed but repaired, taken from the address, or written by the archive',
      ),
      outlet: id.describe('Id of the outlet, see names.json'),
      author: text.nullable().describe('As printed; null if none is printed'),
      published: instant
        .nullable()
        .describe('As printed, with its UTC offset; null if no time is printed. edtf and basis have a printed day'),
      ...dated,
      sha256: sha256.describe('Of the text as received'),
      sourceUrl: z.url().nullable().describe('Address of the page at its outlet; null if it has none or it is unknown'),
      wordCount: z.int().min(0).describe('Number of words of the edition, separated by spaces'),
      sentences: z.int().min(1).describe('Number of sentences, see sentences.json'),
      ...reason,
      added: day.describe('The day on which it was added to the archive'),
      authors: z
        .array(z.strictObject({ name: text, kind: z.enum(['person', 'organisation']) }))
        .describe('The persons and organisations that author names; empty if none is printed'),
      updated: text
        .nullable()
        .describe('EDTF date or moment on which the outlet updated the article; null if nothing says so'),
      corrected: text
        .nullable()
        .describe('EDTF date or moment on which the outlet corrected the article; null if nothing says so'),
      language: languageCode.describe('Language of the text (BCP 47)'),
      titleLanguage: languageCode.describe('Language of the title'),
    }),
  ),
});

/** `/data/sentences.json` */
export const sentencesFile = z.strictObject({
  parts,
  sentences: z.array(
    z.strictObject({
      id: z.string().describe('Article and anchor: "article#p2k1"'),
      url: address,
      article: id,
      anchor,
      paragraph: line.describe('From 1'),
      role: paragraphRole.describe('The kind of its paragraph'),
      line: line.describe('The line of the source, from 1'),
      text: verbatim,
      ...attribution,
      events: z.array(id).describe('Ids of the events that quote it'),
      parts: z
        .array(z.strictObject({ quote: verbatim.describe('The words, verbatim'), ...attribution }))
        .describe(
          'All words of a sentence with several attributions, in order, each part with its own; empty for a sentence with one. If there are parts, the attribution of the sentence itself holds only for the words outside the parts of others',
        ),
      language: languageCode.describe('Language of the sentence (BCP 47)'),
      foreign: foreign.describe('Words of the sentence in another language; empty if there are none'),
    }),
  ),
});

/** `/data/events.json` */
export const eventsFile = z.strictObject({
  parts,
  events: z.array(
    z.strictObject({
      id: id.describe('Permanent'),
      url: address,
      title: text.describe('In neutral words of the archive'),
      ...dated,
      ...reason,
      kind: event.shape.kind.describe('Something that happened, or something that was said'),
      attribution: text.describe('Who says so, in Indonesian'),
      number: event.shape.number,
      note: z.string().min(1).describe('Note of the archive on what the reports leave open, as Markdown'),
      evidence: z.array(
        z.strictObject({
          article: id,
          sentence: anchor,
          url: address,
          quote: verbatim.describe('Verbatim; occurs once in the article, in that sentence'),
          ...attribution,
        }),
      ),
      relations: z.array(
        z.strictObject({
          type: z.enum(['about', 'part-of', 'fulfilled-by', 'spoken-of-in', 'has-part', 'fulfils']),
          event: id,
        }),
      ),
    }),
  ),
});

/** `/data/names.json`: the names of the ids of outlets, speakers, agencies and places. */
export const namesFile = z.strictObject({
  names: z.array(
    z.strictObject({
      id: id.describe('Permanent'),
      kind: z.enum(['outlets', 'people', 'organisations', 'places']),
      url: address,
      name: text,
      is: entity.shape.is.describe('What it is, as the sources say'),
      printed: entity.shape.printed.describe('All spellings that the sources print'),
      others: z.array(text).describe('Spellings that readers may type and no source prints'),
    }),
  ),
});

export type ArticlesFile = z.infer<typeof articlesFile>;
export type SentencesFile = z.infer<typeof sentencesFile>;
export type EventsFile = z.infer<typeof eventsFile>;
export type NamesFile = z.infer<typeof namesFile>;
