/**
 * Checks that Astro and Vite can build in a folder. They take its path for an address, in which three characters mean
 * something else: with "#" or "?" they do not find the project's files, with "%20" the styles are written elsewhere.
 * @throws {Error} with one sentence that says what to do
 */
export function checkProjectFolder(folder: string): void {
  const [character] = /[#?%]/.exec(folder) ?? [];
  if (character !== undefined)
    throw new Error(
      `Astro cannot build in "${folder}", because its path contains "${character}". Rename the folder, or move the project.`,
    );
}
