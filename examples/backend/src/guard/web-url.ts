/** Whether a text is a URL that a page may link to: `javascript:` and its like run where they are clicked. */
export function isWebUrl(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

/** A body has a URL of a scheme that pages must not link to. */
export class UnsafeUrlError extends Error {}

/**
 * Parses a body as JSON. The vendor validates it, and refuses what is no URL at all.
 * @throws UnsafeUrlError if a property that is named as a URL has one that is not http(s)
 * @throws SyntaxError if it is not JSON
 */
export function parseBody<Body>(text: string): Body {
  return JSON.parse(text, (name, value: unknown) => {
    const isUrl = /url$/i.test(name) && typeof value === "string" && URL.canParse(value);
    if (isUrl && !isWebUrl(value)) throw new UnsafeUrlError(name);
    return value;
  });
}
