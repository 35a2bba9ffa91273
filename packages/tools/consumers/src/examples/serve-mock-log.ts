import { serveLocally } from "@org/exec";
import type { Exchange } from "@org/mock-server";
import type { VendorMetadata } from "../environment/describe-vendors.ts";
import type { Mocks } from "../environment/start-mocks.ts";

/** What the log shows of an exchange; its headers and query may hold a credential. */
export type LoggedExchange = Pick<
  Exchange,
  "method" | "path" | "operation" | "status" | "received" | "response" | "violations"
>;

/**
 * Serves a page that lists the calls that the mocks got, the latest first, with the vendor's slug as
 * the anchor of each list. The applications link to it.
 */
export function serveMockLog(
  vendors: readonly Pick<VendorMetadata, "names" | "displayName">[],
  { exchanges }: Pick<Mocks, "exchanges">,
): ReturnType<typeof serveLocally> {
  return serveLocally((request, response) => {
    request.resume();
    const page = mockLogPage(
      vendors.map(({ names: { slug }, displayName }) => ({
        slug,
        name: displayName,
        exchanges: exchanges(slug),
      })),
    );
    const headers = {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
      "Cache-Control": "no-store",
    };
    response.writeHead(200, headers).end(page);
  });
}

/** A vendor's calls so far. */
export interface VendorLog {
  readonly slug: string;
  readonly name: string;
  readonly exchanges: readonly LoggedExchange[];
}

/** The page as HTML. */
export function mockLogPage(logs: readonly VendorLog[]): string {
  const sections = logs.map(({ slug, name, exchanges }) => {
    const items = exchanges.map(describe).toReversed().join("\n");
    const list = items === "" ? "<p>No call yet.</p>" : `<ol>\n${items}\n</ol>`;
    return `<section id="${escapeText(slug)}">\n<h2>${escapeText(name)}</h2>\n${list}\n</section>`;
  });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Calls that the mock servers got</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>Calls that the mock servers got</h1>
${sections.join("\n")}
</main>
</body>
</html>
`;
}

function describe(exchange: LoggedExchange, index: number): string {
  const { method, path, operation, status, received, response, violations } = exchange;
  const [bare = ""] = path.split("?", 1);
  const broken = violations.map(
    ({ code, message }) => `<li>${escapeText(`${code}: ${message}`)}</li>`,
  );
  return `<li value="${index + 1}">
<p><strong>${status}</strong> <code>${escapeText(`${method} ${bare}`)}</code> ${escapeText(operation ?? "no operation")}</p>
${broken.length === 0 ? "" : `<ul class="broken">${broken.join("")}</ul>`}
${body("Sent", JSON.stringify(received.body, null, 2) ?? "")}${body("Got", response.body.toString())}
</li>`;
}

function body(title: string, text: string): string {
  if (text === "") return "";
  return `<details open><summary>${title}</summary><pre tabindex="0">${escapeText(indented(text))}</pre></details>`;
}

function indented(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

const STYLE = `
:root { color-scheme: light dark; font: 16px / 1.5 system-ui, sans-serif;
  color: light-dark(#1b1f27, #eceef2); background: light-dark(#f5f6f8, #14161a); }
body { margin: 0; }
main { max-width: 60rem; margin: 0 auto; padding: 2rem 1rem; }
h1 { font-size: 1.5rem; }
section { margin: 2rem 0; scroll-margin-top: 1rem; }
section:target h2 { text-decoration: underline; text-underline-offset: 0.3em; }
ol { display: grid; gap: 1rem; padding-left: 2rem; }
pre { margin: 0.3rem 0 0; padding: 0.8rem 1rem; overflow: auto; max-height: 22rem;
  background: light-dark(#ffffff, #1d2026); border: 1px solid light-dark(#d8dce3, #353a44); border-radius: 0.5rem; }
code, pre { font-family: ui-monospace, Menlo, Consolas, monospace; font-size: 0.875rem; }
p { margin: 0.2rem 0; }
summary { cursor: pointer; color: light-dark(#566072, #a5adba); }
.broken { color: light-dark(#b3261e, #ff9a90); }
`;
