import type { APIRoute } from 'astro';
import { archive } from '../archive.ts';
import { atom } from '../domain/feeds/atom.ts';
import { feed } from '../domain/feeds/feed.ts';
import { permanent } from '../site.ts';
import { strings } from '../strings.ts';

/** The articles as Atom. */
export const GET: APIRoute = () =>
  new Response(atom(feed(archive, permanent, strings.feed), permanent.atom), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
