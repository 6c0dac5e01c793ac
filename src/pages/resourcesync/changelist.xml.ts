import type { APIRoute } from 'astro';
import { archive } from '../../archive.ts';
import { changeList, resourceChanges } from '../../domain/resource-sync.ts';
import { permanent } from '../../site.ts';

/** Every change of every record, for harvesters. */
export const GET: APIRoute = () =>
  new Response(changeList(resourceChanges(archive, permanent), permanent), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
