import type { Archive } from '#domain/archive/archive.ts';
import { archiveModified } from '#domain/archive/modified.ts';
import { checksums, type HashedFile, hashedFile } from '#domain/sha256.ts';
import type { Urls } from '#domain/urls.ts';

/** The folder of the payload, by the BagIt specification. */
const payloadFolder = 'data';

/**
 * Returns the files of a BagIt 1.0 bag (RFC 8493) in the folder `arsip`, with SHA-256 manifests of payload and tag files.
 * The same payload and archive give the same bytes: there is no time of creation.
 * @param payload the paths are relative to the payload folder, with "/" as the separator: "content/published.txt"
 */
export async function bag(payload: readonly HashedFile[], archive: Archive, urls: Urls): Promise<HashedFile[]> {
  const data = payload.map((file) => ({ ...file, path: `${payloadFolder}/${file.path}` }));
  const tagFiles = [
    await hashedFile('bagit.txt', 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'),
    await hashedFile('bag-info.txt', bagInfo(data, archive, urls)),
    await hashedFile('manifest-sha256.txt', checksums(data)),
  ];
  const tagManifest = await hashedFile('tagmanifest-sha256.txt', checksums(tagFiles));
  return [...tagFiles, tagManifest, ...data].map((file) => ({ ...file, path: `arsip/${file.path}` }));
}

function bagInfo(data: readonly HashedFile[], archive: Archive, urls: Urls): string {
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
