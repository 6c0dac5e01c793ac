import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { files } from '#pages/unduh/_downloads.ts';
import { textResponse } from '#pages/_text-response.ts';

export const getStaticPaths = () => files.map((file) => ({ params: { file: file.path }, props: file }));

/** The data files of the archive, one at each address below `/data/`. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  textResponse(props.content, props.mediatype);
