import type { ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { languageAttributes } from '#domain/language.ts';
import type { Foreign } from '#schema/primitives.ts';
import { withLanguages } from '#domain/text/with-languages.ts';

/** A rehype plugin: marks the words of a note that its frontmatter lists under `foreign` with their language. */
export const noteLanguages =
  () =>
  (tree: Root, { data }: { data: object }) => {
    const { foreign = [] } = (data as { frontmatter?: { foreign?: Foreign[] } }).frontmatter ?? {};
    visit(tree, 'text', (node, index, parent) => {
      if (!parent || index === undefined) return;
      const nodes = withLanguages([{ text: node.value }], foreign).map(({ text, lang }): ElementContent => {
        const words = { type: 'text' as const, value: text };
        if (lang === undefined) return words;
        return { type: 'element', tagName: 'span', properties: languageAttributes(lang), children: [words] };
      });
      parent.children.splice(index, 1, ...nodes);
      return index + nodes.length;
    });
  };
