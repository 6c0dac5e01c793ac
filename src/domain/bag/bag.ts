import type { Archive } from '#domain/archive/archive.ts';
import { checksums } from '#domain/checksums.ts';
import { archiveModified } from '#domain/archive/modified.ts';
import { sha256Of } from '#domain/sha256.ts';
import type { Urls } from '#domain/urls.ts';
import type { Packed } from './zip.ts';

/** A text file to be carried away: its path in the payload, parted by "/". */
export interface PayloadFile {
  path: string;
  content: string;
}

/**
 * Files as a BagIt 1.0 bag (RFC 8493) under one folder, with SHA-256 manifests of payload and tags.
 * Everything in it follows from the content: the same archive gives the same bytes.
 */
export async function bag(payload: readonly PayloadFile[], archive: Archive, urls: Urls): Promise<Packed[]> {
  const data = payload.map(({ path, content }) => ({ path: `data/${path}`, bytes: encode(content) }));
  const tags = [
    { path: 'bagit.txt', bytes: encode('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n') },
    { path: 'bag-info.txt', bytes: encode(info(data, archive, urls)) },
    { path: 'manifest-sha256.txt', bytes: encode(await manifest(data)) },
  ];
  const last = { path: 'tagmanifest-sha256.txt', bytes: encode(await manifest(tags)) };
  return [...tags, last, ...data].map(({ path, bytes }) => ({ path: `arsip/${path}`, bytes }));
}

const manifest = async (files: readonly Packed[]): Promise<string> =>
  checksums(await Promise.all(files.map(async ({ path, bytes }) => ({ file: path, sha256: await sha256Of(bytes) }))));

function info(data: readonly Packed[], archive: Archive, urls: Urls): string {
  const { about } = archive;
  const octets = data.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const lines = {
    'Bagging-Date': archiveModified(archive),
    'External-Identifier': urls.home,
    'External-Description': `${about.title}. ${about.statement}`,
    'Internal-Sender-Identifier': `${urls.home} ${about.edition.number}`,
    'Payload-Oxum': `${octets}.${data.length}`,
  };
  return Object.entries(lines)
    .map(([label, value]) => `${label}: ${value.replace(/\s+/g, ' ')}\n`)
    .join('');
}

const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
