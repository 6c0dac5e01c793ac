import type { Archive } from '#domain/archive/archive.ts';
import { checksums } from '#domain/checksums.ts';
import { archiveModified } from '#domain/archive/modified.ts';
import { sha256Of } from '#domain/sha256.ts';
import type { Urls } from '#domain/urls.ts';
import type { ZipEntry } from './zip.ts';

/** A file of the payload. Its content is text, or the bytes of a file. */
export interface PayloadFile {
  /** Relative to the payload folder, with "/" as the separator: "content/published.txt". */
  path: string;
  content: string | Uint8Array<ArrayBuffer>;
}

/** The folder of the payload, by the BagIt specification. */
const payloadFolder = 'data';

/**
 * Returns the files of a BagIt 1.0 bag (RFC 8493) in the folder `arsip`, with SHA-256 manifests of payload and tag files.
 * The same payload and archive give the same bytes: there is no time of creation.
 */
export async function bag(payload: readonly PayloadFile[], archive: Archive, urls: Urls): Promise<ZipEntry[]> {
  const data = payload.map(({ path, content }) => ({
    path: `${payloadFolder}/${path}`,
    bytes: typeof content === 'string' ? encode(content) : content,
  }));
  const tagFiles = [
    { path: 'bagit.txt', bytes: encode('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n') },
    { path: 'bag-info.txt', bytes: encode(bagInfo(data, archive, urls)) },
    { path: 'manifest-sha256.txt', bytes: encode(await manifest(data)) },
  ];
  const tagManifest = { path: 'tagmanifest-sha256.txt', bytes: encode(await manifest(tagFiles)) };
  return [...tagFiles, tagManifest, ...data].map(({ path, bytes }) => ({ path: `arsip/${path}`, bytes }));
}

const manifest = async (files: readonly ZipEntry[]): Promise<string> =>
  checksums(await Promise.all(files.map(async ({ path, bytes }) => ({ file: path, sha256: await sha256Of(bytes) }))));

function bagInfo(data: readonly ZipEntry[], archive: Archive, urls: Urls): string {
  const { about } = archive;
  const octets = data.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const fields = {
    'Bagging-Date': archiveModified(archive),
    'External-Identifier': urls.home,
    'External-Description': `${about.title}. ${about.statement}`,
    'Internal-Sender-Identifier': `${urls.home} ${about.edition.number}`,
    'Payload-Oxum': `${octets}.${data.length}`,
  };
  return Object.entries(fields)
    .map(([label, value]) => `${label}: ${value.replace(/\s+/g, ' ')}\n`)
    .join('');
}

const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
