import { type Html, html } from "./html.ts";

/** A page. */
export interface Page {
  readonly title: string;
  /** Path to the root of the docs, such as `./` or `../`. */
  readonly root: string;
  readonly body: Html;
  /** Names of style sheets among the assets. */
  readonly styles: readonly string[];
  /** Names of scripts among the assets, in the order in which they run. */
  readonly scripts: readonly string[];
}

/**
 * What a page may load: only the files beside it. So a vendor's text can add no script, picture or
 * request, and the pages need no network.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** The text of an HTML file. */
export function renderDocument({ title, root, styles, body, scripts }: Page): string {
  const { markup } = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${title}</title>
<link rel="icon" href="data:,">
${styles.map((style) => html`<link rel="stylesheet" href="${root}assets/${style}">\n`)}${scripts.map((script) => html`<script defer src="${root}assets/${script}"></script>\n`)}</head>
<body>
${body}
</body>
</html>
`;
  return markup;
}
