import type { Fault } from '../domain/fault.ts';
import { nameKinds } from '../domain/records.ts';
import { type Content, sound } from './content.ts';
import { sentencesOf } from './sentences-of.ts';

/** A spelling that is called printed is printed; one that is called other is not; no spelling leads to two names. */
export function checkNames(content: Content): Fault[] {
  const texts = [
    ...content.articles.flatMap(({ id }) => sentencesOf(content, id).map(({ text }) => text)),
    ...content.texts.map(({ text }) => text),
  ].join('\n');
  const owners = new Map<string, string>();
  return nameKinds.flatMap((kind) =>
    sound(content[kind]).flatMap(({ file, data }) => [
      ...data.foreign.flatMap(({ form }, index): Fault[] => {
        const message = `“${form}” is in another language but not among the printed spellings; add it there, or mend it.`;
        return data.printed.includes(form) ? [] : [{ file, at: { key: ['foreign', index, 'form'] }, message }];
      }),
      ...data.printed.flatMap((form, index): Fault[] => {
        const at = { key: ['printed', index] };
        const owner = owners.get(form);
        owners.set(form, file);
        if (owner !== undefined)
          return [{ file, at, message: `“${form}” leads to ${owner} already; a spelling leads to one name.` }];
        return texts.includes(form)
          ? []
          : [{ file, at, message: `no source prints “${form}”; move it to others, or mend it.` }];
      }),
    ]),
  );
}
