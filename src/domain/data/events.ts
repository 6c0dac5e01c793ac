import type { EventsFile } from '#schema/data.ts';
import type { Archive } from '#domain/archive/archive.ts';
import type { Evidence } from '#domain/archive/event.ts';
import type { Urls } from '#domain/urls.ts';

/** Returns the content of `events.json`: the events with their evidence. Unknown facts are null. */
export const eventsData = ({ events }: Pick<Archive, 'events'>, urls: Urls): EventsFile => ({
  events: events.map(({ id, title, when, kind, attribution, number, note, evidence, relations }) => ({
    id,
    url: urls.event(id),
    title,
    edtf: when.edtf,
    earliest: when.earliest,
    latest: when.latest,
    basis: when.basis,
    because: when.because,
    kind,
    attribution,
    number,
    note,
    evidence: evidence.map((item) => evidenceData(item, urls)),
    relations,
  })),
});

const evidenceData = ({ article, sentence, quote, speaker, named, via, mode, note }: Evidence, urls: Urls) => ({
  article: article.id,
  sentence: sentence.anchor,
  url: urls.sentence(sentence),
  quote,
  speaker,
  named: named ?? null,
  via,
  mode,
  note: note ?? null,
});
