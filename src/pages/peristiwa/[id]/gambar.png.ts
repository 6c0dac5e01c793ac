import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { archive } from '#archive.ts';
import { dateInWords } from '#domain/dates/date-in-words.ts';
import { shareImageResponse } from '#plugins/share-image.ts';
import { strings } from '#strings.ts';

export const getStaticPaths = () => archive.events.map((event) => ({ params: { id: event.id }, props: { event } }));

/** The share image of an event: kind, date, title. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { event } }) =>
  shareImageResponse({
    kicker: `${strings.dates.kind[event.kind]} · ${dateInWords(event.when)}`,
    title: event.title,
    footer: archive.about.title,
  });
