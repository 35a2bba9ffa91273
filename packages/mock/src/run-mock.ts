import { createRequire } from "node:module";
import { dirname } from "node:path";
import type { MockServer } from "@org/mock-server";
import { chooseVendors } from "./choose-vendors.ts";
import { describeServer } from "./describe-server.ts";
import { findVendors, type InstalledVendor } from "./find-vendors.ts";
import { printable } from "./printable.ts";
import { type MockArguments, readArguments } from "./read-arguments.ts";

/** The scope of this package is the scope of the vendors' packages. */
const OWN_NAME = "@org/mock";
const [SCOPE = ""] = OWN_NAME.split("/");

/**
 * The command: starts a mock server per vendor and prints their exchanges, until it is interrupted.
 * @param args without the names of Node and of the script
 * @returns the exit code: 0 after an interruption, 1 if a server could not be started
 */
export async function runMock(args: readonly string[]): Promise<number> {
  try {
    const { vendors, port, allowedHosts } = readArguments(args);
    const chosen = chooseVendors(vendors, await knownVendors());
    const last = port + chosen.length - 1;
    if (last > 65535)
      throw new Error(
        `--port is ${port}, and ${chosen.length} vendors would need ports up to ${last}: the highest is 65535.`,
      );
    await serve(chosen, { port, allowedHosts });
    return 0;
  } catch (error) {
    console.error(printable(error instanceof Error ? error.message : String(error)));
    return 1;
  }
}

/**
 * Packages installed in the user's project take precedence over those that came with this command.
 */
async function knownVendors(): Promise<ReadonlyMap<string, InstalledVendor>> {
  const own = dirname(createRequire(import.meta.url).resolve(`${OWN_NAME}/package.json`));
  const [shipped, installed] = await Promise.all(
    [own, process.cwd()].map((folder) => findVendors(folder, SCOPE)),
  );
  return new Map([...(shipped ?? []), ...(installed ?? [])].sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function serve(
  vendors: readonly InstalledVendor[],
  { port, allowedHosts }: Pick<MockArguments, "port" | "allowedHosts">,
): Promise<void> {
  // Prism takes a second to load, and a mistake should be reported at once.
  const { startVendor } = await import("./start-vendor.ts");
  const interrupted = untilInterrupted();
  const servers: MockServer[] = [];
  try {
    for (const [index, vendor] of vendors.entries()) {
      const own = { port: port === 0 ? 0 : port + index, allowedHosts };
      const server = await startVendor(vendor, own, (lines) => console.log(lines));
      servers.push(server);
      console.log(describeServer(vendor.slug, vendor.version, server.baseUrl));
    }
    console.log("Any credential is accepted, a missing one is not. Press Ctrl-C to stop.");
    await interrupted;
  } finally {
    await Promise.all(servers.map((server) => server.close()));
  }
}

function untilInterrupted(): Promise<unknown> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, resolve);
  });
}
