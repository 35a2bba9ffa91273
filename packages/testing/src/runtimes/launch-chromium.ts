import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { findChromium } from "./find-chromium.ts";
import { installPackage } from "./install-package.ts";

/** The part of playwright-core that is used. */
interface Playwright {
  readonly chromium: { launch(options: object): Promise<Browser> };
}

/** A browser that runs, as playwright-core drives it. */
export interface Browser {
  version(): string;
  newPage(options?: object): Promise<Page>;
  close(): Promise<void>;
}

/** A page of it. */
export interface Page {
  on(event: "console", listener: (message: { text(): string }) => void): void;
  on(event: "pageerror", listener: (error: Error) => void): void;
  goto(url: string): Promise<unknown>;
  /** Runs a function there, which is sent as text, and resolves with what came of it. */
  evaluate<Input, Output>(run: (input: Input) => Promise<Output>, input: Input): Promise<Output>;
  close(): Promise<void>;
}

/** Starts a headless Chromium. Rejects where none can be had. */
export async function launchChromium(cache: string): Promise<Browser> {
  const [executablePath, folder] = await Promise.all([
    findChromium(),
    installPackage(cache, "playwright-core", "1"),
  ]);
  const { chromium }: Playwright = await import(pathToFileURL(join(folder, "index.mjs")).href);
  // Chromium's sandbox does not work for root.
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return chromium.launch({ executablePath, args });
}
