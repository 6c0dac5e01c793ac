/** Words of a story, with the id of the event that they link to; null if they are no link. */
export interface StoryPart {
  text: string;
  event: string | null;
}

/**
 * Returns the parts of the text of a story, in order.
 * @example storyParts('Menurut Warta, [banjir](banjir-besar) surut.')
 * // [{ text: 'Menurut Warta, ', event: null }, { text: 'banjir', event: 'banjir-besar' }, { text: ' surut.', event: null }]
 */
export const storyParts = (story: string): StoryPart[] =>
  story
    .split(/(\[[^\]]*\]\([^)]*\))/)
    .filter(Boolean)
    .map((part) => {
      const [, words, event] = /^\[([^\]]*)\]\(([^)]*)\)$/.exec(part) ?? [];
      return words === undefined || event === undefined ? { text: part, event: null } : { text: words, event };
    });
