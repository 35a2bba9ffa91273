import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { endOnInterruption } from "@org/exec/interruption";
import { installPackage } from "../install-package.ts";
import { findChromium } from "./find-chromium.ts";

/** A browser that runs: the part of playwright-core's that everybody here uses. */
export interface Chromium<Page extends ChromiumPage> {
  version(): string;
  /** @param options of playwright-core's `browser.newPage` */
  newPage(options: object): Promise<Page>;
  close(): Promise<void>;
}

/** A page of it; who needs more of playwright-core's page adds it. */
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
 * Starts a headless Chromium by playwright-core, which is installed on demand below the cache.
 * Rejects where none can be had.
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
