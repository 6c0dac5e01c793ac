import type { Element } from 'hast';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';

const parser = rehype();

/**
 * Returns every element of an HTML page, in order, those inside `<template>` included. Each has its position in the page:
 * line and column from 1.
 */
export function elementsOf(html: string): Element[] {
  const elements: Element[] = [];
  visit(parser.parse(html), 'element', (element) => {
    elements.push(element);
    if (element.content) visit(element.content, 'element', (inside) => void elements.push(inside));
  });
  return elements;
}
