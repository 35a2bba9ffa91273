import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { endOnInterruption } from "@org/exec/interruption";
import { installPackage } from "../install-package.ts";
import { findChromium } from "./find-chromium.ts";

/** A running browser: the part of playwright-core's that is used here. */
export interface Chromium<Page extends ChromiumPage> {
  version(): string;
  /** @param options of playwright-core's `browser.newPage` */
  newPage(options: object): Promise<Page>;
  close(): Promise<void>;
}

/** A page of it; extend this with whatever else of playwright-core's page is needed. */
export interface ChromiumPage {
  on(event: "console", listener: (message: ConsoleMessage) => void): void;
  on(event: "pageerror", listener: (error: Error) => void): void;
  goto(url: string): Promise<unknown>;
  close(): Promise<void>;
}

/** What a page printed. */
export interface ConsoleMessage {
  /** Such as `error`. */
  type(): string;
  text(): string;
}

/**
 * Starts a headless Chromium with playwright-core, which is installed on demand below the cache.
 * @throws Error if there is no Chromium and none can be installed
 */
export async function launchChromium<Page extends ChromiumPage>(
  cache: string,
): Promise<Chromium<Page>> {
  const [executablePath, folder] = await Promise.all([
    findChromium(),
    installPackage(cache, "playwright-core", "1"),
  ]);
  const { chromium }: { chromium: { launch(options: object): Promise<Chromium<Page>> } } =
    await import(pathToFileURL(join(folder, "index.mjs")).href);
  // Chromium's sandbox does not work for root.
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  // Of itself it would end this process before anything else is cleared away.
  const signals = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };
  const browser = await chromium.launch({ executablePath, args, ...signals });
  endOnInterruption(() => browser.close());
  return browser;
}
