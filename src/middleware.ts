import { defineMiddleware } from 'astro:middleware';
import { withPolicy } from '#plugins/content-security-policy.ts';

/** Adds the content security policy to each built page, for hosts that cannot send headers. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  const isPage = response.headers.get('Content-Type')?.startsWith('text/html') === true;
  if (!import.meta.env.PROD || !isPage) return response;
  // A response takes bytes in less time than text.
  return new Response(Buffer.from(withPolicy(await response.text())), response);
});
