import { type Fault, keyFault } from '#domain/fault.ts';
import { language } from '#domain/language.ts';
import { occurs } from '#domain/text/mentions.ts';
import { type Content, rowsOf } from '#checks/content/content.ts';
import { printedText } from '#checks/source/sentences-of.ts';

/**
 * Finds each break of these rules: a word is in one group of synonyms at most, and no two words are both in a group and kept
 * apart. The sources print every word of a vocabulary topic, and a topic has it once.
 */
export function* checkWords(content: Content): Generator<Fault> {
  yield* checkSynonyms(content);
  yield* checkTopics(content);
}

function* checkSynonyms({ synonyms }: Content): Generator<Fault> {
  const groups = rowsOf(synonyms, 'groups');
  const groupOf = (word: string) => groups.find(({ row }) => row.words.includes(word));
  for (const group of groups)
    for (const [position, word] of group.row.words.entries()) {
      const first = groupOf(word);
      if (!first || first === group) continue;
      const message = `“${word}” is in the group of “${first.row.words.join(', ')}” too. Keep it in one group, or join the two groups.`;
      yield keyFault(group.file, [...group.key, 'words', position], message);
    }
  for (const { file, key, row } of rowsOf(synonyms, 'apart')) {
    const [one, other] = row.words;
    const group = groupOf(one);
    const message = `“${one}” and “${other}” are kept apart here, but are in one group. Remove one of the two entries.`;
    if (group && group === groupOf(other)) yield keyFault(file, [...key, 'words'], message);
  }
}

function* checkTopics(content: Content): Generator<Fault> {
  const text = printedText(content).toLocaleLowerCase(language);
  for (const { file, key, row } of rowsOf(content.vocabulary, 'topics')) {
    const seen = new Set<string>();
    for (const [index, { word, forms }] of row.words.entries())
      for (const [position, form] of forms.entries()) {
        const lower = form.toLocaleLowerCase(language);
        const formKey = forms.length === 1 && form === word ? ['word'] : ['forms', position];
        const fault = (message: string) => keyFault(file, [...key, 'words', index, ...formKey], message);
        if (seen.has(lower)) yield fault(`“${form}” is already counted in this topic. Keep one.`);
        else if (!occurs(text, lower))
          yield fault(`No source prints “${form}” as whole words. Correct it, or remove it.`);
        seen.add(lower);
      }
  }
}
