import type { APIRoute } from 'astro';
import { archive } from '#archive.ts';
import { timelineItems } from '#domain/timeline/timeline-items.ts';
import { filterStyles } from '#domain/timeline/filters.ts';
import { strings } from '#strings.ts';
import { textResponse } from '#pages/_text-response.ts';

/** The style sheet with which the timeline's filters hide entries. It has a rule for each value in this archive. */
export const GET: APIRoute = () =>
  textResponse(filterStyles(timelineItems(archive), strings.filters.nothing), 'text/css');
