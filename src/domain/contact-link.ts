/**
 * Returns the address of a link to the contact of the archive: its web address, or else its e-mail address with `subject`.
 * Returns null if the text contains neither.
 * @param contact the contact as text, from `archive.yaml`
 * @example contactLink('Tulis kepada redaksi@arsip.example.', 'Banjir') // 'mailto:redaksi@arsip.example?subject=Banjir'
 */
export function contactLink(contact: string, subject: string): string | null {
  const [web] = /https?:\/\/[^\s<>"“”]*[^\s<>"“”.,;:)]/.exec(contact) ?? [];
  if (web !== undefined) return web;
  const [mail] = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/.exec(contact) ?? [];
  return mail === undefined ? null : `mailto:${mail}?subject=${encodeURIComponent(subject)}`;
}
