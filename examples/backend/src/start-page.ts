import { html } from "hono/html";
import type { ExposedOperation } from "./proxy/exposed-operations.ts";

const PRODUCT = {
  name: "Organic cotton tee",
  url: "https://shop.example.com/tee",
  category: "apparel",
  priceInCents: 2400,
};

/**
 * The page at `/`: what the server offers, and a call to try.
 * @param origin where the caller reaches the server
 */
export function startPage(exposed: readonly ExposedOperation[], origin: string) {
  const curl = `curl -X PUT ${origin}/api/products/tee-001 \\
  -H "Content-Type: application/json" \\
  -d '${JSON.stringify(PRODUCT, null, 2).replaceAll("\n", "\n  ")}'`;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Products at all vendors</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>Products at all vendors</h1>
<p>This server keeps the vendors’ secrets. It takes a product once and saves it at every vendor.</p>
<h2>Save a product everywhere</h2>
<p><code>PUT /api/products/{reference}</code> creates or updates it at all vendors at the same time, and says how it went at each: 200 if all took it, 207 if some did, 502 if none did.</p>
<p class="hint" id="copy">One click selects the call; paste it into a terminal.</p>
<pre tabindex="0" aria-describedby="copy">${curl}</pre>
<h2>Call a vendor from a page</h2>
<p>These calls go through, without a secret in the browser. Nothing else does.</p>
<table>
<thead><tr><th scope="col">Method</th><th scope="col">Path</th></tr></thead>
<tbody>${exposed.map(({ vendor, method, template }) => html`<tr><td>${method}</td><td><code>/api/vendors/${vendor}${template}</code></td></tr>`)}</tbody>
</table>
</main>
</body>
</html>`;
}

const STYLE = `
:root { color-scheme: light dark; font: 16px / 1.55 system-ui, sans-serif;
  color: light-dark(#1b1f27, #eceef2); background: light-dark(#f5f6f8, #14161a); }
body { margin: 0; }
main { max-width: 46rem; margin: 0 auto; padding: clamp(1.25rem, 6vw, 4rem) clamp(1rem, 4vw, 2rem); }
h1 { margin: 0; font-size: 1.75rem; line-height: 1.2; }
h2 { margin: 2.2rem 0 0.4rem; font-size: 1.125rem; }
p { margin: 0.4rem 0; }
.hint { margin-top: 1rem; color: light-dark(#566072, #a5adba); font-size: 0.875rem; }
code, pre { font-family: ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace; font-size: 0.875rem; }
pre { margin: 0.5rem 0 0; padding: 1rem 1.25rem; overflow-x: auto; user-select: all;
  background: light-dark(#ffffff, #1d2026); border: 1px solid light-dark(#d8dce3, #353a44); border-radius: 0.75rem; }
:focus-visible { outline: 3px solid light-dark(#3350c4, #9db2ff); outline-offset: 2px; }
table { width: 100%; margin-top: 0.6rem; border-collapse: collapse; }
th { color: light-dark(#566072, #a5adba); font-size: 0.875rem; font-weight: 600; }
th, td { padding: 0.4rem 1rem 0.4rem 0; border-bottom: 1px solid light-dark(#d8dce3, #353a44);
  text-align: left; }
td:last-child { overflow-wrap: anywhere; }
`;
