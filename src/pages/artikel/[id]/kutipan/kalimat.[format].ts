import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { archive } from '#archive.ts';
import { sentenceReferences } from '#domain/citation/reference.ts';
import { absoluteUrls } from '#site.ts';
import { strings } from '#strings.ts';
import { citationPaths, citationResponse } from '#pages/_citation-files.ts';

export const getStaticPaths = () => citationPaths(archive.articles);

/** The citations of all sentences of an article, for reference managers. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { record, format } }) =>
  citationResponse(sentenceReferences(record, archive, absoluteUrls, strings.citation), format);
