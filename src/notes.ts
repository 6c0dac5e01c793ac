import { getEntry, render } from 'astro:content';
import { must } from './domain/must.ts';

/**
 * The archivist's note of an event or a comparison, as an Astro component. Only this module reads `astro:content`.
 * @throws {Error} when `content/` has no such record
 */
export async function renderNote(kind: 'events' | 'comparisons', id: string) {
  const { Content } = await render(
    must(
      await getEntry('notes', `${kind}/${id}`),
      `content/${kind}/${id}.md is missing. Add the file, or correct the id.`,
    ),
  );
  return Content;
}
