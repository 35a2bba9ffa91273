import type { MiddlewareHandler } from "hono";

/**
 * Drops from every response the headers that contain a secret, and its body if that does: whatever a
 * vendor echoes, and wherever it comes out.
 * @param secrets texts that no response may contain
 */
export function withholdSecrets(secrets: readonly string[]): MiddlewareHandler {
  const written = secrets.flatMap(waysToWrite);
  const isClean = (text: string) => !written.some((secret) => text.includes(secret));
  return async (c, next) => {
    await next();
    const { status } = c.res;
    const headers = new Headers([...c.res.headers].filter(([, value]) => isClean(value)));
    const text = await c.res.text();
    const isKept = text !== "" && isClean(text);
    if (!isKept) headers.delete("Content-Type");
    // Hono adds the headers of a response that is replaced.
    c.res = undefined;
    c.res = new Response(isKept ? text : null, { status, headers });
  };
}

/** As it is, as JSON escapes it, in a URL, and in Base64 where it stands alone. */
function waysToWrite(secret: string): string[] {
  const inJson = JSON.stringify(secret).slice(1, -1);
  const inBase64 = Buffer.from(secret).toString("base64").replace(/=+$/, "");
  return [...new Set([secret, inJson, encodeURIComponent(secret), inBase64])];
}
