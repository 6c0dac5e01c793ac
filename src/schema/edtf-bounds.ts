import parse from 'edtf';
import type { z } from 'astro/zod';
import type { day } from './primitives.ts';

/**
 * The first and last day that an EDTF label allows, or null when it is not EDTF.
 * A set open at one end (`[..2022-01-07]`) has null there.
 */
export function edtfBounds(label: string): Bounds | null {
  // A moment belongs to the day printed in it, whatever day it was in UTC.
  const moment = /^(\d{4}-\d{2}-\d{2})T/.exec(label)?.[1];
  if (moment) return { earliest: moment, latest: moment };
  try {
    const value = parse(label);
    const open = /^\[(\.\.)?[^\]]*?(\.\.)?\]$/.exec(label);
    return {
      earliest: open?.[1] ? null : isoDay(value.min),
      latest: open?.[2] ? null : isoDay(value.max),
    };
  } catch {
    return null;
  }
}

function isoDay(milliseconds: number): Day {
  // eslint-disable-next-line no-restricted-syntax -- edtf counts in UTC milliseconds; a day goes in and the same day comes out
  return new Date(milliseconds).toISOString().slice(0, 10);
}

interface Bounds {
  earliest: Day | null;
  latest: Day | null;
}

type Day = z.infer<typeof day>;
