import { once } from "node:events";
import { join } from "node:path";
import { servePackages } from "@org/publishing";
import { describeVendors } from "../environment/describe-vendors.ts";
import { startMocks } from "../environment/start-mocks.ts";
import { installExample } from "./install-example.ts";
import { serveMockLog } from "./serve-mock-log.ts";
import { startBackend, startFrontend } from "./start-applications.ts";
import { startStubs } from "./start-stubs.ts";

/** The applications in `examples/`. */
export const EXAMPLES = ["backend", "frontend"] as const;

/** Name of an application. */
export type Example = (typeof EXAMPLES)[number];

/**
 * Installs an application with the packages of the workspace, which must be built, and runs it with
 * mock servers of the vendors behind it; the frontend together with the backend.
 * @param interrupted ends everything
 * @param log gets what happens, and finally the URL
 * @throws Error if a part cannot be installed or started, unless it was interrupted
 */
export async function runExample(
  root: string,
  example: Example,
  interrupted: AbortSignal,
  log: (line: string) => void,
): Promise<void> {
  const started: { close(): Promise<void> }[] = [];
  const keep = <Part extends { close(): Promise<void> }>(part: Part): Part => {
    started.push(part);
    return part;
  };
  const folder = (name: Example) => join(root, "examples", name);
  const logText = (text: string) => log(text.trimEnd());
  try {
    await installFromWorkspace(root, example === "frontend" ? EXAMPLES : [example], log);
    log("Starting mock servers …");
    const vendors = await describeVendors();
    const mocks = keep(await startMocks(vendors));
    const stubs = keep(await startStubs(vendors, mocks));
    const mockLog = keep(await serveMockLog(vendors, mocks));
    const backend = keep(await startBackend(folder("backend"), stubs.settings, logText));
    log(`calls:    ${mockLog.url}`);
    log(`backend:  ${backend.url}`);
    if (example === "frontend") {
      const settings = { backend, mockLog };
      const { url } = keep(await startFrontend(folder("frontend"), settings, logText));
      log(`frontend: ${url}`);
    }
    log("Ctrl-C ends it.");
    if (!interrupted.aborted) await once(interrupted, "abort");
  } catch (error) {
    if (!interrupted.aborted) throw error;
  } finally {
    for (const part of started.toReversed()) await part.close();
  }
}

async function installFromWorkspace(
  root: string,
  examples: readonly Example[],
  log: (line: string) => void,
): Promise<void> {
  log("Packing the packages …");
  const served = await servePackages(root);
  try {
    for (const name of examples) {
      log(`Installing examples/${name} …`);
      await installExample(join(root, "examples", name), served);
    }
  } finally {
    await served.close();
  }
}
