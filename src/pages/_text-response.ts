/** A response with a text body in UTF-8. `mediatype` has no charset: "text/plain". */
export const textResponse = (text: string, mediatype: string): Response =>
  new Response(text, { headers: { 'Content-Type': `${mediatype}; charset=utf-8` } });
