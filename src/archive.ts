import { contentFiles, readArchive } from './reader/read-archive.ts';

/** The whole archive, joined and in order. A fault or a broken join stops the build. */
export const archive = readArchive('.');

/** Returns the bytes of every file below `content/`, by its path in that folder, in path order. */
export const readContentFiles = (): Map<string, Uint8Array<ArrayBuffer>> => contentFiles('.');
