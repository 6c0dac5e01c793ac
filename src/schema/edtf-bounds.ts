import parse from 'edtf';
import type { z } from 'astro/zod';
import { day } from './primitives.ts';

/**
 * The first and the last day of an EDTF label (ISO 8601-2), in no time zone; null when the label is not EDTF. The open end
 * of a set is null, and so are both bounds of an unknown date ("XXXX"). An instant has the day that is written in it.
 * @example edtfBounds('[..2022-01-07]')
 * // { earliest: null, latest: '2022-01-07' }
 */
export function edtfBounds(label: string): Bounds | null {
  const known = boundsByLabel.get(label);
  if (known !== undefined) return known;
  const bounds = computeBounds(label);
  boundsByLabel.set(label, bounds);
  return bounds;
}

/** Returns a date with those bounds of its label that are not typed; null if it has no label. */
export const withBounds = <Value extends TypedBounds & { edtf: string | null }>(
  value: Value,
): Omit<Value, keyof Bounds> & Bounds => {
  const bounds = value.edtf === null ? null : edtfBounds(value.edtf);
  const { earliest = bounds?.earliest ?? null, latest = bounds?.latest ?? null } = value;
  return { ...value, earliest, latest };
};

/** To parse a label takes almost a millisecond, and most labels occur many times. */
const boundsByLabel = new Map<string, Bounds | null>();

function computeBounds(label: string): Bounds | null {
  if (/^XXXX(-XX){0,2}$/.test(label)) return { earliest: null, latest: null };
  const written = label.replace(/T.*$/, '');
  if (day.safeParse(written).success) return { earliest: written, latest: written };
  // edtf 4.11 drops the last day of `[a..b]`, so each end is parsed alone.
  // It takes the missing end of `a/` for 1970, and does not parse `a/..`.
  const [, from, to] = /^\[(.*)\.\.(.*)\]$/.exec(openSet(label)) ?? [];
  if (from === undefined || to === undefined) return parsedBounds(label);
  const ends = [from && parsedBounds(from), to && parsedBounds(to)] as const;
  if (ends.includes(null) || !(from || to)) return null;
  return { earliest: ends[0] ? ends[0].earliest : null, latest: ends[1] ? ends[1].latest : null };
}

/** Returns the set with the bounds of an open interval: "[a..]" for "a/..", "[..b]" for "/b"; other labels unchanged. */
const openSet = (label: string): string =>
  label.replace(/^(.*)\/(?:\.\.)?$/, '[$1..]').replace(/^(?:\.\.)?\/(.+)$/, '[..$1]');

function parsedBounds(label: string): Bounds | null {
  try {
    // edtf 4.11 does not parse a qualifier after an unspecified digit: "199X~".
    const { min, max } = parse(label.replace(/^(\d{1,3}X{1,3})[?~%]$/, '$1'));
    return { earliest: isoDay(min), latest: isoDay(max) };
  } catch {
    return null;
  }
}

function isoDay(milliseconds: number): Day {
  // eslint-disable-next-line no-restricted-syntax -- edtf returns UTC milliseconds, so the day is the same in every time zone
  return new Date(milliseconds).toISOString().slice(0, 10);
}

interface Bounds {
  earliest: Day | null;
  latest: Day | null;
}

type TypedBounds = { [Key in keyof Bounds]?: Bounds[Key] | undefined };

type Day = z.infer<typeof day>;
