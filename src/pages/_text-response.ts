/** A text as the answer of an endpoint, in UTF-8. */
export const textResponse = (text: string, mediatype: string): Response =>
  new Response(text, { headers: { 'Content-Type': `${mediatype}; charset=utf-8` } });
