import { isTitleSupplied } from '#schema/article.ts';
import type { Proposal } from './proposal.ts';

/** Returns what an editor should look at, each with its proposal, in the order of the lines and of the article. */
export function doubtsIn({ input, article, authorSure, rows, dates, sentences, newNames }: Proposal): string[] {
  const { title, author, published } = article;
  const byline = rows.find(({ role }) => role === 'byline');
  return [
    ...(input.urlSure === false ? [`The address is the one in the text: ${input.url ?? 'none'}`] : []),
    ...(isTitleSupplied(article) ? [`No headline is printed; the title is that of the address: ${title}`] : []),
    ...(published.basis === 'inferred' ? [`No date of publication is printed or given: ${published.edtf}`] : []),
    ...(authorSure || author === null
      ? []
      : [`${byline ? `line ${byline.line}: ` : ''}A name without a label may be the author: ${author}`]),
    ...rows
      .filter(({ sure, role }) => !sure && role !== 'byline')
      .map(({ line, role, because }) => `line ${line}: ${because}: ${role}`),
    ...dates
      .filter(({ sure }) => !sure)
      .map(({ line, text, edtf }) => `line ${line}: The day of “${text}”: ${edtf ?? 'none'}`),
    ...sentences
      .filter(({ sure }) => !sure)
      .map(({ sentence, speaker, because }) => `“${sentence.slice(0, 60)}…” ${because}: ${speaker}`),
    ...newNames.map(
      ({ name, kind, title: words }) => `A new name (${[kind, words ?? ''].filter(Boolean).join(', ')}): ${name}`,
    ),
  ];
}
