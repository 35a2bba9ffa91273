import type { Chromium, ChromiumPage } from "@org/testing/chromium";

/** An element on a page: the part of playwright-core's locator that is used. */
export interface Locator {
  fill(text: string): Promise<void>;
  click(): Promise<void>;
  waitFor(): Promise<void>;
}

/** A page as the checks use it. */
export interface ExamplePage extends ChromiumPage {
  on: ChromiumPage["on"] &
    ((event: "response", listener: (response: PageResponse) => void) => void);
  getByLabel(text: string): Locator;
  getByRole(role: string, options: { readonly name: string }): Locator;
  getByText(text: string | RegExp): Locator;
  evaluate(expression: string): Promise<unknown>;
  addScriptTag(script: { readonly path: string }): Promise<unknown>;
  screenshot(options: { readonly path: string; readonly fullPage: boolean }): Promise<unknown>;
  readonly keyboard: { press(key: string): Promise<void>; type(text: string): Promise<void> };
}

interface PageResponse {
  status(): number;
  url(): string;
}

/** How to show a page. */
export interface View {
  readonly colorScheme: "light" | "dark";
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** An open page, and what went wrong on it so far. */
export interface OpenPage {
  readonly page: ExamplePage;
  /** Errors and warnings that the page printed or threw, except for responses with an error status. */
  readonly complaints: readonly string[];
  /** Responses with an error status, such as `401 /api/vendors/…`, in order. */
  readonly failures: readonly string[];
}

/** Opens the frontend and waits until it has rendered. */
export async function openPage(
  browser: Chromium<ExamplePage>,
  url: string,
  { colorScheme, width, height }: View,
): Promise<OpenPage> {
  const page = await browser.newPage({ colorScheme, viewport: { width, height } });
  const complaints: string[] = [];
  const failures: string[] = [];
  page.on("console", (message) => {
    const isComplaint = ["error", "warning"].includes(message.type());
    // Chromium prints one for each response with an error status; those are in `failures`.
    const isResponse = message.text().startsWith("Failed to load resource: the server responded");
    if (isComplaint && !isResponse) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("response", (response) => {
    const path = new URL(response.url()).pathname;
    if (response.status() >= 400) failures.push(`${response.status()} ${path}`);
  });
  await page.goto(url);
  await page.getByRole("heading", { name: "Save a product" }).waitFor();
  return { page, complaints, failures };
}
