import type { Hit } from '#domain/search/query/query-strategy.ts';
import { type MatchRange, marksIn } from '#domain/search/query/marks.ts';
import type { Term } from '#domain/search/query/term.ts';
import { fold } from '#domain/search/words/words.ts';
import { searchResults as words } from '#strings/search-results.ts';
import { element } from './element.ts';
import type { Fragment, Loaded, Result } from './engine.ts';

/** Sentences shown of a result before the rest is folded away. */
const shown = 3;

/** One result as a list item: its title, what it is, and the sentences that answer, each a link to itself. */
export function resultItem(
  { url, title, note, passages }: Fragment,
  hit: Hit<Result>,
  terms: readonly Term[],
  keysIn: Loaded['keysIn'],
) {
  const answering = passages
    .map((passage) => ({ ...passage, ...marksIn(passage.text, keysIn(passage.text), terms) }))
    .filter(({ marks }) => marks.length > 0);
  const best = Math.max(0, ...answering.map(({ terms: count }) => count));
  const first = answering.filter(({ terms: count }) => count === best).slice(0, shown);
  const rest = answering.filter((sentence) => !first.includes(sentence));
  const address = (anchor: string): string => (anchor === 'isi' ? url : `${url}#${anchor}`);
  const sentence = ({ anchor, text, label, marks }: (typeof answering)[number]): HTMLLIElement =>
    element(
      'li',
      {},
      element('a', { href: address(anchor) }, ...marked(text, marks)),
      ...(label ? [' ', element('span', { class: 'text-quiet' }, label)] : []),
    );
  const heading = element(
    'a',
    { href: first[0] ? address(first[0].anchor) : url },
    ...marked(title, marksIn(title, keysIn(title), terms).marks),
  );
  const through = throughForms(answering, terms, hit.wider);
  return element(
    'li',
    {},
    element('h3', {}, heading),
    element('p', { class: 'text-quiet' }, [note, through].filter(Boolean).join(' · ')),
    element('ul', { class: 'sentences' }, ...first.map(sentence)),
    ...(rest.length > 0
      ? [
          element(
            'details',
            {},
            element('summary', { class: 'text-quiet' }, words.more(rest.length)),
            element('ul', { class: 'sentences' }, ...rest.map(sentence)),
          ),
        ]
      : []),
  );
}

/** A text with its marked stretches. */
function marked(text: string, marks: readonly MatchRange[]): (Node | string)[] {
  const ends = [0, ...marks.map(({ end }) => end)];
  return [
    ...marks.flatMap(({ start, end }, index) => [
      text.slice(ends[index], start),
      element('mark', {}, text.slice(start, end)),
    ]),
    text.slice(ends.at(-1)),
  ];
}

/** The printed forms through which a result was found, where none of them is what was typed. */
function throughForms(
  sentences: readonly { text: string; marks: readonly MatchRange[] }[],
  terms: readonly Term[],
  wider: boolean,
): string {
  const forms = new Map<string, string>();
  for (const { text, marks } of sentences)
    for (const { start, end } of marks) forms.set(fold(text.slice(start, end)), text.slice(start, end));
  const said = fold(terms.map((term) => `${term.said} ${term.repaired ?? ''}`).join(' ')).replace(
    /[^\p{L}\p{N}]+/gu,
    ' ',
  );
  const other = [...forms].filter(([form]) => !said.includes(form.replace(/[^\p{L}\p{N}]+/gu, ' ')));
  if (other.length === 0 || (other.length < forms.size && !wider)) return '';
  return words.through(
    other
      .slice(0, 4)
      .map(([, form]) => form)
      .join(', '),
  );
}
