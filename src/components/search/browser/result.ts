import type { Hit } from '#domain/search/query/query-strategy.ts';
import { type MatchRange, matchRangesIn } from '#domain/search/query/match-ranges.ts';
import type { Term } from '#domain/search/query/term.ts';
import { languageAttributes } from '#domain/language.ts';
import { fold } from '#domain/search/words/words.ts';
import { searchResults as words } from '#strings/search-results.ts';
import { element } from './dom.ts';
import { matchingPassages } from './passages.ts';
import type { Fragment, LoadedSearch, Result } from './engine.ts';

/** Maximum number of sentences of a result outside `<details>`. */
const maxVisibleSentences = 3;

/**
 * One result as a list item: its title, its note, and one link per matching sentence.
 * @param speaker the label of the speaker whose words are shown; undefined for all
 */
export function resultItem(
  { url, title, titleLang, lang, note, passages }: Fragment,
  hit: Hit<Result>,
  terms: readonly Term[],
  keysIn: LoadedSearch['keysIn'],
  speaker?: string,
) {
  const matching = matchingPassages(passages, terms, keysIn, speaker);
  const mostTerms = Math.max(0, ...matching.map(({ termCount: count }) => count));
  const visible = matching.filter(({ termCount: count }) => count === mostTerms).slice(0, maxVisibleSentences);
  const hidden = matching.filter((sentence) => !visible.includes(sentence));
  const address = (anchor: string): string => (anchor === 'isi' ? url : `${url}#${anchor}`);
  const sentence = ({ anchor, text, label, marks }: (typeof matching)[number]): HTMLLIElement =>
    element(
      'li',
      {},
      element('a', { href: address(anchor), ...languageAttributes(lang) }, ...withMarks(text, marks)),
      ...(label ? [' ', element('span', { class: 'text-quiet' }, label)] : []),
    );
  const heading = element(
    'a',
    { href: visible[0] ? address(visible[0].anchor) : url, ...languageAttributes(titleLang) },
    ...withMarks(title, matchRangesIn(title, keysIn(title), terms).marks),
  );
  const forms = matchedForms(matching, terms, hit.viaSynonym);
  return element(
    'li',
    {},
    element('h3', {}, heading),
    element('p', { class: 'text-quiet' }, [note, forms].filter(Boolean).join(' · ')),
    element('ul', { class: 'sentences' }, ...visible.map(sentence)),
    ...(hidden.length > 0
      ? [
          element(
            'details',
            {},
            element('summary', { class: 'text-quiet' }, words.more(hidden.length)),
            element('ul', { class: 'sentences' }, ...hidden.map(sentence)),
          ),
        ]
      : []),
  );
}

/** A text as nodes, with `<mark>` around each range. */
function withMarks(text: string, marks: readonly MatchRange[]): (Node | string)[] {
  const ends = [0, ...marks.map(({ end }) => end)];
  return [
    ...marks.flatMap(({ start, end }, index) => [
      text.slice(ends[index], start),
      element('mark', {}, text.slice(start, end)),
    ]),
    text.slice(ends.at(-1)),
  ];
}

/**
 * A line with up to four matched forms that differ from the typed words. "" if there are none, or if typed words match too and
 * the result was not found through synonyms (`viaSynonym`).
 */
function matchedForms(
  sentences: readonly { text: string; marks: readonly MatchRange[] }[],
  terms: readonly Term[],
  viaSynonym: boolean,
): string {
  const forms = new Map<string, string>();
  for (const { text, marks } of sentences)
    for (const { start, end } of marks) forms.set(fold(text.slice(start, end)), text.slice(start, end));
  const typed = fold(terms.map((term) => `${term.typed} ${term.correction ?? ''}`).join(' ')).replace(
    /[^\p{L}\p{N}]+/gu,
    ' ',
  );
  const different = [...forms].filter(([form]) => !typed.includes(form.replace(/[^\p{L}\p{N}]+/gu, ' ')));
  if (different.length === 0 || (different.length < forms.size && !viaSynonym)) return '';
  return words.matchedForms(
    different
      .slice(0, 4)
      .map(([, form]) => form)
      .join(', '),
  );
}

/**
 * On a click on a result, store its highlighted words for the target of the link (`highlight-on-arrival.ts`). The address
 * does not change.
 */
export function rememberHighlights(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const item = link?.closest('li li') ?? link?.closest('li');
  if (!link || !item) return;
  const highlighted = Array.from(item.querySelectorAll('mark'), (mark) => mark.textContent);
  try {
    sessionStorage.setItem(link.pathname + link.hash, JSON.stringify([...new Set(highlighted)]));
  } catch {
    // Storage is not available: the target has no highlights.
  }
}
