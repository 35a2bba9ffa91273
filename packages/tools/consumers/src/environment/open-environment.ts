import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installTool, type Tool } from "@org/exec";
import { type ServedPackages, servePackages } from "@org/publishing";
import { type Chromium, launchChromium } from "@org/testing/chromium";
import {
  type InstalledNode,
  installNode,
  RUNTIME_CACHE,
  type ScopedPage,
} from "@org/testing/runtimes";
import type { SnapshotPolicy } from "../project/compare-snapshot.ts";
import { describeVendors, type VendorMetadata } from "./describe-vendors.ts";
import { once } from "./once.ts";
import { type Mocks, startMocks } from "./start-mocks.ts";

/** What all checks share: the packages on a registry, the vendors' mock servers, and tools. */
export interface Environment {
  /** Of the workspace. */
  readonly root: string;
  /** Holds the projects; outside the workspace. */
  readonly folder: string;
  readonly served: ServedPackages;
  readonly vendors: readonly VendorMetadata[];
  readonly mocks: Mocks;
  /** The folder of a tool, which the first check that needs it installs. */
  installTool(tool: Tool): Promise<string>;
  /** The newest Node of a major version, likewise. */
  installNode(major: number): Promise<InstalledNode>;
  /** The Chromium of all checks, likewise; each check opens its own pages and closes only these. */
  openChromium(): Promise<Chromium<ScopedPage>>;
  readonly snapshots: SnapshotPolicy;
  close(): Promise<void>;
}

/** Opens the environment; the public packages must be built. @throws Error if one cannot be packed or a mock cannot start */
export async function openEnvironment(
  root: string,
  snapshots: SnapshotPolicy,
): Promise<Environment> {
  const vendors = await describeVendors();
  const runtimes = join(root, RUNTIME_CACHE);
  const served = await servePackages(root);
  const folder = await realpath(await mkdtemp(join(tmpdir(), "consumers-")));
  const closeFirst = async () => {
    await served.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  const browsers: Chromium<ScopedPage>[] = [];
  try {
    const mocks = await startMocks(vendors);
    return {
      root,
      folder,
      served,
      vendors,
      mocks,
      installTool: once((tool) => installTool(root, tool)),
      installNode: once((major) => installNode(runtimes, major)),
      openChromium: once(async () => {
        const browser = await launchChromium<ScopedPage>(runtimes);
        browsers.push(browser);
        return browser;
      }),
      snapshots,
      close: async () => {
        await Promise.all(browsers.map((browser) => browser.close()));
        await mocks.close();
        await closeFirst();
      },
    };
  } catch (error) {
    await closeFirst();
    throw error;
  }
}
