import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { archive } from '#archive.ts';
import { dataFiles } from '#domain/data/files.ts';
import { absoluteUrls } from '#site.ts';
import { strings } from '#strings.ts';
import { textResponse } from '#pages/_text-response.ts';

export const getStaticPaths = async () =>
  (await dataFiles(archive, absoluteUrls, strings)).map((file) => ({ params: { file: file.path }, props: file }));

/** The data files of the archive, one at each address below `/data/`. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  textResponse(props.content, props.mediatype);
