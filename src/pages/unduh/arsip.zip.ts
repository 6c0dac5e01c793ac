import type { APIRoute } from 'astro';
import { bag } from './_downloads.ts';

/** The whole archive as a zipped bag (BagIt). */
export const GET: APIRoute = () => new Response(bag.bytes, { headers: { 'Content-Type': 'application/zip' } });
