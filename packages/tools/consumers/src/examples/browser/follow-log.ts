import type { ExamplePage } from "./open-page.ts";

/** Where the page says that a vendor's calls are listed, one URL per saved product. */
export async function linksToLog(page: ExamplePage): Promise<readonly string[]> {
  // The expression returns a list of URLs.
  return (await page.evaluate(
    "[...document.querySelectorAll('.vendor a')].map(({ href }) => href)",
  )) as string[];
}

/** @throws Error if the list at a link has no call with the text */
export async function expectLogged(link: string, text: string): Promise<void> {
  const page = await (await fetch(link)).text();
  const id = new URL(link).hash.slice(1);
  const [, list = ""] = page.split(`<section id="${id}">`);
  const [own = ""] = list.split("</section>");
  if (!own.includes(text)) throw new Error(`${link} lists no call with ${text}`);
}
