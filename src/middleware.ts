import { defineMiddleware } from 'astro:middleware';
import { withPolicy } from '#plugins/content-security-policy.ts';

/** Adds the content security policy to each built page, for hosts that cannot send headers. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  const isPage = response.headers.get('Content-Type')?.startsWith('text/html') === true;
  if (!import.meta.env.PROD || !isPage) return response;
  const html = Buffer.from(await response.arrayBuffer()).toString('latin1');
  return new Response(Buffer.from(withPolicy(html), 'latin1'), response);
});
