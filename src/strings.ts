import { notFound } from './strings/not-found.ts';
import { page } from './strings/page.ts';

/** Every word of the interface, in Indonesian, by the room it is read in. */
export const strings = { notFound, page } as const;
