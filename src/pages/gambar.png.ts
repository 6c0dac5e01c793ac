import type { APIRoute } from 'astro';
import { archive } from '#archive.ts';
import { rangeInWords } from '#domain/dates/date-in-words.ts';
import { shareImageResponse } from '#plugins/share-image.ts';
import { strings } from '#strings.ts';

const { about } = archive;

/** The share image of the home page: period, title, edition. */
export const GET: APIRoute = () =>
  shareImageResponse({
    kicker: `${strings.page.archive} · ${rangeInWords(about.period.earliest, about.period.latest)}`,
    title: about.title,
    footer: strings.page.edition(about.edition.number, rangeInWords(about.edition.date, about.edition.date)),
  });
