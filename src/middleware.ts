import { defineMiddleware } from 'astro:middleware';
import { withPolicy } from './plugins/content-security-policy.ts';

/** Adds the content security policy to each built page, for hosts that cannot send headers. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  const isPage = response.headers.get('Content-Type')?.startsWith('text/html') === true;
  return import.meta.env.PROD && isPage ? new Response(withPolicy(await response.text()), response) : response;
});
