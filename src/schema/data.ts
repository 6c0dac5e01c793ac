import { z } from 'astro/zod';
import { article } from './article.ts';
import { entity } from './entity.ts';
import { event } from './event.ts';
import { day, id, instant, line, sha256, text, verbatim } from './primitives.ts';
import { mode, speaker } from './speech.ts';
import { basis } from './when.ts';

// What the archive gives away as JSON. The descriptions go into the JSON Schemas, for those who read only these.

const address = z.url().describe('Permanent address in the archive');

const anchor = z
  .string()
  .regex(/^p[1-9]\d*k[1-9]\d*$/)
  .describe('Paragraph and sentence of the article, both counted from 1: "p2k1". For good.');

const dated = {
  edtf: text.describe('EDTF (ISO 8601-2): ? uncertain, ~ approximate, [a..b] one unknown day between a and b'),
  earliest: day.nullable().describe('First day it can be; null when the sources set no first day'),
  latest: day.nullable().describe('Last day it can be; null when the sources set no last day'),
};

const reason = {
  basis: basis.describe('printed; printed but for the year; inferred; or from outside the sources'),
  because: text.describe('Why the date stands there, in Indonesian'),
};

const said = {
  speaker: speaker.describe('Id of a person or organisation; "narasi": the report; "tak-bernama": unnamed'),
  named: text.nullable().describe('What the sentence calls the speaker where that is no name; else null'),
  via: id
    .nullable()
    .describe(
      "Id of the agency it came through, by the source's credit or the archive's finding; null where not known",
    ),
  mode: mode.describe('langsung: quoted; tak-langsung: reported; campuran: both; narasi: nobody is quoted'),
  note: text.nullable().describe("The archive's remark on this attribution, in Indonesian; null where there is none"),
};

/** `/data/articles.json` */
export const articlesFile = z.strictObject({
  articles: z.array(
    z.strictObject({
      id: id.describe('For good'),
      url: address,
      title: text,
      titleSource: article.shape.titleSource.describe('Whether the title is printed, was damaged, or is supplied'),
      outlet: id.describe('Id of the outlet, see names.json'),
      author: text.nullable().describe('As printed; null where none is'),
      published: instant.nullable().describe('As printed, with its offset; null where none is printed'),
      ...dated,
      sha256: sha256.describe('Of the text as received'),
      sourceUrl: z.url().describe("The page's address at its outlet"),
      wordCount: z.int().min(0).describe('Words of the edition, parted by spaces'),
      sentences: z.int().min(1).describe('Count of sentences, see sentences.json'),
      ...reason,
      added: day.describe('The day the archive took it in'),
    }),
  ),
});

/** `/data/sentences.json` */
export const sentencesFile = z.strictObject({
  sentences: z.array(
    z.strictObject({
      id: z.string().describe('Article and anchor: "article#p2k1"'),
      url: address,
      article: id,
      anchor,
      paragraph: line.describe('Counted from 1'),
      role: z.enum(['body', 'caption']),
      line: line.describe('The line of the source that it comes from'),
      text: verbatim,
      ...said,
      events: z.array(id).describe('Events that rest on it'),
    }),
  ),
});

/** `/data/events.json` */
export const eventsFile = z.strictObject({
  events: z.array(
    z.strictObject({
      id: id.describe('For good'),
      url: address,
      title: text.describe("The archive's own neutral words"),
      ...dated,
      ...reason,
      kind: event.shape.kind.describe('Something that happened, or something that was said'),
      attribution: text.describe('Who says so, in Indonesian'),
      number: event.shape.number,
      note: z.string().min(1).describe("The archivist's note on what the reports leave open, as Markdown"),
      evidence: z.array(
        z.strictObject({
          article: id,
          sentence: anchor,
          url: address,
          quote: verbatim.describe('Verbatim in that sentence, and only there in the article'),
          ...said,
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

/** `/data/names.json`: what the ids of outlets, speakers and agencies stand for. */
export const namesFile = z.strictObject({
  names: z.array(
    z.strictObject({
      id: id.describe('For good'),
      kind: z.enum(['outlets', 'people', 'organisations', 'places']),
      url: address,
      name: text,
      is: entity.shape.is.describe('What it is, as the sources have it'),
      printed: entity.shape.printed.describe('Every spelling that the sources print'),
      others: z.array(text).describe('Spellings that a reader may type; the sources do not print them'),
    }),
  ),
});

export type ArticlesFile = z.infer<typeof articlesFile>;
export type SentencesFile = z.infer<typeof sentencesFile>;
export type EventsFile = z.infer<typeof eventsFile>;
export type NamesFile = z.infer<typeof namesFile>;
