import type { APIRoute } from 'astro';
import { archive } from '../../archive.ts';
import { everythingDated } from '../../domain/dated.ts';
import { filterStyles } from '../../domain/filters.ts';
import { strings } from '../../strings.ts';

/** The rules by which the timeline's controls hide entries, made from what this archive holds. */
export const GET: APIRoute = () => new Response(filterStyles(everythingDated(archive), strings.filters.nothing));
