import type { Chromium, ChromiumPage } from "@org/testing/chromium";

/** The part of playwright-core's page that the checks use. */
export interface DocsPage extends ChromiumPage {
  on(event: "console", listener: (message: { type(): string; text(): string }) => void): void;
  on(event: "pageerror", listener: (error: Error) => void): void;
  on(event: "request" | "requestfailed", listener: (request: { url(): string }) => void): void;
  waitForSelector(selector: string): Promise<unknown>;
  fill(selector: string, text: string): Promise<void>;
  addScriptTag(script: { path: string }): Promise<unknown>;
  /** @param expression runs in the page */
  evaluate(expression: string): Promise<unknown>;
  screenshot(options: { path: string; fullPage: boolean }): Promise<unknown>;
}

/** A page to check. */
export interface PageTarget {
  readonly url: string;
  /** File of axe-core's script. */
  readonly axe: string;
  /** File for the screenshot. */
  readonly picture: string;
}

/** How to show a page. */
export interface View {
  readonly name: string;
  readonly colorScheme: "light" | "dark";
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** An open page, and what went wrong on it so far. */
export interface OpenPage {
  readonly page: DocsPage;
  /** Errors and warnings that were printed or thrown, requests that failed or went to another origin. */
  readonly problems: readonly string[];
}

/**
 * Opens a page in a view, and records its problems.
 * @param options `bypassCSP` allows scripts that the page's own policy blocks
 */
export async function openPage(
  browser: Chromium<DocsPage>,
  url: string,
  { colorScheme, width, height }: View,
  options: { readonly bypassCSP: boolean } = { bypassCSP: false },
): Promise<OpenPage> {
  const page = await browser.newPage({ colorScheme, viewport: { width, height }, ...options });
  const problems: string[] = [];
  const { origin } = new URL(url);
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) problems.push(message.text());
  });
  page.on("pageerror", (error) => problems.push(String(error)));
  page.on("requestfailed", (request) => problems.push(`${request.url()} failed`));
  page.on("request", (request) => {
    const target = new URL(request.url());
    if (target.origin !== origin && !["data:", "blob:"].includes(target.protocol)) {
      problems.push(`${request.url()} is requested from another origin`);
    }
  });
  await page.goto(url);
  return { page, problems };
}
