import type { Event } from '#domain/archive/event.ts';

/**
 * Returns who says what the lead quote of an event says: the ids of named speakers, or `tak-bernama`, none for narration; and the
 * outlets that have it from the same speakers, that of the lead quote first.
 * @example shortAttribution(event) // { speakers: ['gubernur'], outlets: ['Kabar Kidung', 'Warta Lamun'] }
 */
export function shortAttribution({ lead, evidence }: Pick<Event, 'lead' | 'evidence'>) {
  const speakers = [...new Set(lead.parts.map(({ speaker }) => speaker))].filter((speaker) => speaker !== 'narasi');
  const isSame = ({ parts }: Pick<Event['lead'], 'parts'>): boolean =>
    parts.some(({ speaker }) => (speakers.length === 0 ? speaker === 'narasi' : speakers.includes(speaker)));
  const outlets = [lead, ...evidence.filter(isSame)].map(({ article }) => article.outlet.name);
  return { speakers, outlets: [...new Set(outlets)] };
}
