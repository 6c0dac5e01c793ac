import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Event } from '#domain/archive/event.ts';
import { shortAttribution } from './short-attribution.ts';

const quote = (outlet: string, ...speakers: string[]) => ({
  article: { outlet: { name: outlet } },
  parts: speakers.map((speaker) => ({ speaker })),
});
const attribution = (lead: object, ...others: object[]) =>
  shortAttribution({ lead, evidence: [...others, lead] } as unknown as Event);

describe('shortAttribution', () => {
  it('returns the speakers of the lead quote, and the outlets that quote them', () => {
    const lead = quote('Kabar', 'ani', 'narasi');
    assert.deepEqual(attribution(lead, quote('Warta', 'ani'), quote('Pos', 'budi')), {
      speakers: ['ani'],
      outlets: ['Kabar', 'Warta'],
    });
  });

  it('returns the outlets alone for narration', () => {
    assert.deepEqual(attribution(quote('Kabar', 'narasi'), quote('Warta', 'ani')), {
      speakers: [],
      outlets: ['Kabar'],
    });
  });
});
