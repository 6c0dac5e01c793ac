import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { archive } from '../../../archive.ts';
import { formatNames, formats } from '../../../domain/citation/formats.ts';
import { eventReference } from '../../../domain/citation/reference.ts';
import { permanent } from '../../../site.ts';
import { strings } from '../../../strings.ts';

export const getStaticPaths = () =>
  archive.events.flatMap((event) =>
    formatNames.map((format) => ({ params: { id: event.id, format }, props: { event, format } })),
  );

/** The citation of one event, for reference managers. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { event, format } }) => {
  const { write, mediatype } = formats[format];
  const reference = eventReference(event, archive, permanent, strings.citation);
  return new Response(write([reference], strings.citation), { headers: { 'Content-Type': mediatype } });
};
