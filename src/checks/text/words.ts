import type { Fault, KeyPath } from '#domain/fault.ts';
import { language } from '#domain/language.ts';
import { must } from '#domain/must.ts';
import { occurs } from '#domain/text/mentions.ts';
import type { Content } from '#checks/content/content.ts';
import { printedText } from '#checks/source/printed-text.ts';

/**
 * Returns a fault for each break of these rules: a word is in one group of synonyms at most, and no two words are both
 * in a group and kept apart. The sources print every word of a vocabulary topic, and a topic has it once.
 */
export const checkWords = (content: Content): Fault[] => [...checkSynonyms(content), ...checkTopics(content)];

function checkSynonyms({ synonyms }: Content): Fault[] {
  return synonyms.flatMap(({ file, validValues: { groups = [], apart = [] } }) => {
    const groupOf = (word: string) => groups.findIndex(({ words }) => words.includes(word));
    const duplicates = groups.flatMap(({ words }, index) =>
      words.flatMap((word, position): Fault[] => {
        const firstIndex = groupOf(word);
        if (firstIndex === index) return [];
        const group = must(groups[firstIndex], 'a word of a group is in a group');
        const message = `“${word}” is in the group of “${group.words.join(', ')}” too. Keep it in one group, or join the two groups.`;
        return [{ file, at: { key: ['groups', index, 'words', position] }, message }];
      }),
    );
    const contradictions = apart.flatMap(({ words: [one, other] }, index): Fault[] => {
      if (groupOf(one) === -1 || groupOf(one) !== groupOf(other)) return [];
      const message = `“${one}” and “${other}” are kept apart here, but are in one group. Remove one of the two entries.`;
      return [{ file, at: { key: ['apart', index, 'words'] }, message }];
    });
    return [...duplicates, ...contradictions];
  });
}

function checkTopics(content: Content): Fault[] {
  const text = printedText(content).toLocaleLowerCase(language);
  return content.vocabulary.flatMap(({ file, validValues: { topics = [] } }) =>
    topics.flatMap(({ words }, topic) => {
      const seen = new Set<string>();
      return words.flatMap(({ word, forms }, index) =>
        forms.flatMap((form, position): Fault[] => {
          const lower = form.toLocaleLowerCase(language);
          const formKey: KeyPath = forms.length === 1 && form === word ? ['word'] : ['forms', position];
          const at = { key: ['topics', topic, 'words', index, ...formKey] };
          if (seen.has(lower)) return [{ file, at, message: `“${form}” is already counted in this topic. Keep one.` }];
          seen.add(lower);
          if (occurs(text, lower)) return [];
          return [{ file, at, message: `No source prints “${form}” as whole words. Correct it, or remove it.` }];
        }),
      );
    }),
  );
}
