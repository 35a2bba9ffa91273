import type { AddressInfo } from "node:net";
import { pathToFileURL } from "node:url";

/** The part of turborepo-remote-cache that is used here. */
interface RemoteCacheServer {
  createApp(): {
    listen(options: { host: string; port: number }): Promise<unknown>;
    readonly server: { address(): unknown };
  };
}

/**
 * A process of its own, for the server takes its settings from the environment: serves the
 * turborepo-remote-cache in the first argument on an ephemeral loopback port, tells the port to the
 * process that started it, and ends with that process.
 */
const [module = ""] = process.argv.slice(2);
const { createApp }: RemoteCacheServer = await import(pathToFileURL(module).href);
const app = createApp();
await app.listen({ host: "127.0.0.1", port: 0 });
// A server that listens on TCP has an address with a port.
process.send?.((app.server.address() as AddressInfo).port);
process.once("disconnect", () => process.exit(0));
