import type { Fault, Key } from '#domain/fault.ts';
import { language } from '#domain/language.ts';
import { occurrences } from '#domain/text/mentions.ts';
import type { Content } from '#checks/content/content.ts';
import { printedText } from '#checks/source/printed-text.ts';

/** A word is sought with one group of others, and not kept apart from one of them; a word that is counted is printed, and counted once. */
export const checkWords = (content: Content): Fault[] => [...checkSynonyms(content), ...checkTopics(content)];

function checkSynonyms({ synonyms }: Content): Fault[] {
  return synonyms.flatMap(({ file, parts: { groups = [], apart = [] } }) => {
    const groupOf = (word: string) => groups.findIndex(({ words }) => words.includes(word));
    const twice = groups.flatMap(({ words }, index) =>
      words.flatMap((word, position): Fault[] => {
        const first = groupOf(word);
        if (first === index) return [];
        const message = `“${word}” is in the group of “${groups[first]?.words[0] ?? ''}” too; keep it in one, or make one group of both.`;
        return [{ file, at: { key: ['groups', index, 'words', position] }, message }];
      }),
    );
    const joined = apart.flatMap(({ words: [one, other] }, index): Fault[] => {
      if (groupOf(one) === -1 || groupOf(one) !== groupOf(other)) return [];
      const message = `“${one}” and “${other}” are kept apart here and together in a group; take out one of them.`;
      return [{ file, at: { key: ['apart', index, 'words'] }, message }];
    });
    return [...twice, ...joined];
  });
}

function checkTopics(content: Content): Fault[] {
  const text = printedText(content).toLocaleLowerCase(language);
  return content.vocabulary.flatMap(({ file, parts: { topics = [] } }) =>
    topics.flatMap(({ words }, topic) => {
      const seen = new Set<string>();
      return words.flatMap(({ word, forms }, index) =>
        forms.flatMap((form, position): Fault[] => {
          const lower = form.toLocaleLowerCase(language);
          const last: Key = forms.length === 1 && form === word ? ['word'] : ['forms', position];
          const at = { key: ['topics', topic, 'words', index, ...last] };
          if (seen.has(lower)) return [{ file, at, message: `“${form}” is counted in this topic already; keep one.` }];
          seen.add(lower);
          if (occurrences(text, lower).length > 0) return [];
          return [{ file, at, message: `no report prints “${form}” as words of its own; mend it, or take it out.` }];
        }),
      );
    }),
  );
}
