import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { archive } from '#archive.ts';
import { textResponse } from '#pages/_text-response.ts';

export const getStaticPaths = () => archive.articles.map(({ id, text }) => ({ params: { id }, props: { text } }));

/** A source as received. UTF-8 in, the same UTF-8 out: the bytes are those of `content/sources/<id>.txt`. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  textResponse(props.text, 'text/plain');
