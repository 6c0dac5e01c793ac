import { z } from 'astro/zod';
import { id, text } from './primitives.ts';

/** A phase of what happened. It begins with an event, in the order of the timeline, and lasts until the next phase. */
const phase = z.strictObject({
  title: text,
  /** The id of its first event. */
  from: id,
  /** What happened and who says so, at most 30 words. Links lead to events: "[words](id-of-the-event)". */
  story: text,
});

/** `story.yaml`: the story of the home page, and the headings of the timeline. */
export const story = z.strictObject({ phases: z.array(phase).default([]) });

export type StoryEntry = z.infer<typeof story>;
