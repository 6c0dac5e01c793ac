import parse from 'edtf';
import type { z } from 'astro/zod';
import type { day } from './primitives.ts';

/**
 * The first and last day that an EDTF label (ISO 8601-2) allows, or null when it is not EDTF.
 * One of a set that is open at an end (`[..2022-01-07]`) has null there; a moment has the day printed in it.
 */
export function edtfBounds(label: string): Bounds | null {
  const moment = /^(\d{4}-\d{2}-\d{2})T/.exec(label)?.[1];
  if (moment) return { earliest: moment, latest: moment };
  // edtf 4.11 forgets the far end of `[a..b]`, so each end is read by itself.
  const [, from, to] = /^\[(.*)\.\.(.*)\]$/.exec(label) ?? [];
  if (from === undefined || to === undefined) return closed(label);
  const ends = [from && closed(from), to && closed(to)] as const;
  if (ends.includes(null) || !(from || to)) return null;
  return { earliest: ends[0] ? ends[0].earliest : null, latest: ends[1] ? ends[1].latest : null };
}

function closed(label: string): Bounds | null {
  try {
    const { min, max } = parse(label);
    return { earliest: isoDay(min), latest: isoDay(max) };
  } catch {
    return null;
  }
}

function isoDay(milliseconds: number): Day {
  // eslint-disable-next-line no-restricted-syntax -- edtf counts UTC milliseconds: the day that went in comes out, in every zone
  return new Date(milliseconds).toISOString().slice(0, 10);
}

interface Bounds {
  earliest: Day | null;
  latest: Day | null;
}

type Day = z.infer<typeof day>;
