import type { Content } from '#checks/content/content.ts';

/** Returns the content with some facts of one record replaced. */
export const withFacts = (content: Content, kind: keyof Content, id: string, facts: object): Content => ({
  ...content,
  [kind]: content[kind].map((item) =>
    item.id === id && 'data' in item && item.data
      ? { ...item, data: { ...item.data, ...facts }, validValues: { ...item.validValues, ...facts } }
      : item,
  ),
});
