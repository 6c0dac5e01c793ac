/**
 * Checks that Astro and Vite can build in a folder. They read its path as a URL, in which three characters have another
 * meaning: with "#" or "?" they do not find the project's files, with "%20" they write the styles to another folder.
 * @throws {Error} if the path contains one of these characters
 */
export function checkProjectFolder(folder: string): void {
  const [character] = /[#?%]/.exec(folder) ?? [];
  if (character !== undefined)
    throw new Error(
      `Astro cannot build in "${folder}", because its path contains "${character}". Rename the folder, or move the project.`,
    );
}
