import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { archive } from '../../../archive.ts';
import { formatNames, formats } from '../../../domain/citation/formats.ts';
import { articleReference } from '../../../domain/citation/reference.ts';
import { permanent } from '../../../site.ts';
import { strings } from '../../../strings.ts';

export const getStaticPaths = () =>
  archive.articles.flatMap((article) =>
    formatNames.map((format) => ({ params: { id: article.id, format }, props: { article, format } })),
  );

/** The citation of one article, for reference managers. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { article, format } }) => {
  const { write, mediatype } = formats[format];
  const reference = articleReference(article, archive, permanent, strings.citation);
  return new Response(write([reference], strings.citation), { headers: { 'Content-Type': mediatype } });
};
