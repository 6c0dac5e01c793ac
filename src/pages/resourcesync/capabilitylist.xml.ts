import type { APIRoute } from 'astro';
import { capabilityList } from '../../domain/resource-sync.ts';
import { permanent } from '../../site.ts';

/** What harvesters can keep in step with. */
export const GET: APIRoute = () =>
  new Response(capabilityList(permanent), { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
