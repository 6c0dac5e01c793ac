import { monthNames, weekdayNames } from '#domain/dates/dates.ts';
import { type Fault, keyFault } from '#domain/fault.ts';
import { editDistance } from '#domain/search/lexicon/edit-distance.ts';
import { mentions } from '#domain/text/mentions.ts';
import { type Content, namesOf, validItems } from '#checks/content/content.ts';
import { printedText, sentencesOf } from '#checks/source/sentences-of.ts';

const calendarWords: ReadonlySet<string> = new Set([...monthNames, ...weekdayNames]);

/**
 * The capitalised words in the articles that no name record prints: those that recur, and those that differ from a printed
 * spelling in one or two letters. Words that the sources also print in lower case are left out. They are proposals.
 */
export function unrecordedNames(content: Content): Fault[] {
  const names = validItems(namesOf(content)).map(({ id, file, data }) => ({ ...data, id, file }));
  const lowerCase = new Set(printedText(content).match(/(?<![\p{L}-])\p{Ll}[\p{L}-]*/gu));
  const isCommon = (word: string): boolean => lowerCase.has(word.toLowerCase()) || calendarWords.has(word);
  const found = content.articles.flatMap(({ id, file, validValues: { lang } }) =>
    lang === undefined
      ? sentencesOf(content, id).flatMap(({ text, anchor }) =>
          capitalisedWords(text, mentions(text, names))
            .filter((words) => !words.split(' ').every(isCommon))
            .map((words) => ({ words, file, anchor })),
        )
      : [],
  );
  return [...Map.groupBy(found, ({ words }) => words)].flatMap(([words, places]) => {
    const [first] = places;
    const similar = names.find(({ printed }) =>
      printed.some((form) => form.length > 4 && editDistance(form, words, 2) <= 2),
    );
    if (!first || (places.length < 2 && !similar)) return [];
    const fix = similar ? `Add it to printed in ${similar.file}` : 'Add a name record with it';
    const where = `${String(places.length)} times, first in ${first.anchor}`;
    const message = `“${words}” is printed ${where}, and no name record has this spelling. ${fix}, or leave it out.`;
    return [keyFault(first.file, [], message)];
  });
}

/** Returns the runs of capitalised words between the mentions of names. The first word of a sentence counts only in a run. */
function capitalisedWords(text: string, known: readonly { start: number; end: number }[]): string[] {
  const bounds = [0, ...known.flatMap(({ start, end }) => [start, end]), text.length];
  const between = bounds.flatMap((bound, index) => (index % 2 === 0 ? [text.slice(bound, bounds[index + 1])] : []));
  return between.flatMap((part, index) =>
    [...part.matchAll(/(?<![\p{L}\p{N}-])\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*/gu)]
      .filter(({ 0: words, index: at }) => words.includes(' ') || index > 0 || /\p{L}/u.test(part.slice(0, at)))
      .map(([words]) => words),
  );
}
