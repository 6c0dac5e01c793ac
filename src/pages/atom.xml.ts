import type { APIRoute } from 'astro';
import { archive } from '#archive.ts';
import { atom } from '#domain/feeds/atom.ts';
import { feed } from '#domain/feeds/feed.ts';
import { absoluteUrls } from '#site.ts';
import { strings } from '#strings.ts';
import { textResponse } from './_text-response.ts';

/** The articles as Atom. */
export const GET: APIRoute = () =>
  textResponse(atom(feed(archive, absoluteUrls, strings.feed), absoluteUrls.atom), 'application/atom+xml');
