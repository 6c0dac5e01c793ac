import type { Event } from '#domain/archive/event.ts';

/** Who says so, in few words: speakers and the outlets that quote them, or outlets alone. */
export interface ShortAttribution {
  /** Ids of named speakers, or `tak-bernama`; empty for narration. */
  speakers: string[];
  /** Names of outlets, that of the lead quote first. */
  outlets: string[];
}

/**
 * Returns who says what the lead quote of an event says, and which outlets have it from the same speakers.
 * @example shortAttribution(event) // { speakers: ['gubernur'], outlets: ['Kabar Kidung', 'Warta Lamun'] }
 */
export function shortAttribution({ lead, evidence }: Pick<Event, 'lead' | 'evidence'>): ShortAttribution {
  const speakers = [...new Set(lead.parts.map(({ speaker }) => speaker))].filter((speaker) => speaker !== 'narasi');
  const isSame = ({ parts }: Pick<Event['lead'], 'parts'>): boolean =>
    parts.some(({ speaker }) => (speakers.length === 0 ? speaker === 'narasi' : speakers.includes(speaker)));
  const outlets = [lead, ...evidence.filter(isSame)].map(({ article }) => article.outlet.name);
  return { speakers, outlets: [...new Set(outlets)] };
}
