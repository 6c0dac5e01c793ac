import type { APIRoute } from 'astro';
import { archive } from '#archive.ts';
import { language } from '#domain/language.ts';
import { lightColour } from '#plugins/tokens.ts';
import { urls } from '#site.ts';
import { textResponse } from './_text-response.ts';

/** The web app manifest: lets a phone add the archive to its home screen. */
export const GET: APIRoute = () => {
  const { title, subject } = archive.about;
  const paper = lightColour('paper');
  const manifest = {
    id: urls.home,
    name: title,
    short_name: title,
    description: subject,
    lang: language,
    start_url: urls.home,
    scope: urls.home,
    display: 'minimal-ui',
    background_color: paper,
    theme_color: paper,
    icons: [{ src: urls.icon, type: 'image/svg+xml', sizes: 'any' }],
  };
  return textResponse(JSON.stringify(manifest), 'application/manifest+json');
};
