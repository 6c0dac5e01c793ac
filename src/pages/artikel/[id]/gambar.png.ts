import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { archive } from '#archive.ts';
import { dateInWords } from '#domain/dates/date-in-words.ts';
import { shareImageResponse } from '#plugins/share-image.ts';
import { strings } from '#strings.ts';

export const getStaticPaths = () =>
  archive.articles.map((article) => ({ params: { id: article.id }, props: { article } }));

/** The share image of an article: outlet, publication date, headline. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { article } }) =>
  shareImageResponse({
    kicker: `${article.outlet.name} · ${strings.dates.kind.publication} ${dateInWords(article.published)}`,
    title: article.title,
    footer: archive.about.title,
  });
