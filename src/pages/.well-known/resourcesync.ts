import type { APIRoute } from 'astro';
import { sourceDescription } from '../../domain/resource-sync.ts';
import { permanent } from '../../site.ts';

/** Where harvesters begin (ResourceSync). */
export const GET: APIRoute = () =>
  new Response(sourceDescription(permanent), { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
