import type { APIRoute } from 'astro';
import { archive } from '../../archive.ts';
import { everythingDated } from '../../domain/dated.ts';
import { filterStyles } from '../../domain/filters.ts';
import { strings } from '../../strings.ts';
import { textResponse } from '../_text-response.ts';

/** The rules by which the timeline's controls hide entries, made from what this archive holds. */
export const GET: APIRoute = () =>
  textResponse(filterStyles(everythingDated(archive), strings.filters.nothing), 'text/css');
