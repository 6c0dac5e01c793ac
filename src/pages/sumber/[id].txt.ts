import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { archive } from '#archive.ts';
import { textResponse } from '#pages/_text-response.ts';

export const getStaticPaths = () => archive.articles.map(({ id, text }) => ({ params: { id }, props: { text } }));

/** The source as received: the response has the same bytes as `content/sources/<id>.txt`, which is valid UTF-8. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  textResponse(props.text, 'text/plain');
