import type { Chromium, ChromiumPage } from "@org/testing/chromium";

/** Something on a page: the part of playwright-core's locator that is used. */
export interface Locator {
  fill(text: string): Promise<void>;
  click(): Promise<void>;
  waitFor(): Promise<void>;
}

/** A page as the checks use it. */
export interface ExamplePage extends ChromiumPage {
  on: ChromiumPage["on"] & ((event: "response", listener: (answer: PageResponse) => void) => void);
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

/** How a page is shown. */
export interface View {
  readonly colorScheme: "light" | "dark";
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** A page that is watched. */
export interface OpenPage {
  readonly page: ExamplePage;
  /** Errors and warnings that the page printed or threw, but for answers with an error status. */
  readonly complaints: readonly string[];
  /** Answers with an error status, as `401 /api/vendors/…`, in order. */
  readonly failures: readonly string[];
}

/** Opens the frontend and waits until it is there. */
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
    // Chromium prints one for each answer with an error status; those are in `failures`.
    const isAnswer = message.text().startsWith("Failed to load resource: the server responded");
    if (isComplaint && !isAnswer) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("response", (answer) => {
    const path = new URL(answer.url()).pathname;
    if (answer.status() >= 400) failures.push(`${answer.status()} ${path}`);
  });
  await page.goto(url);
  await page.getByRole("heading", { name: "Save a product" }).waitFor();
  return { page, complaints, failures };
}
