import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";

/** The part of verdaccio that is used here. */
interface Verdaccio {
  runServer(config: string): Promise<import("node:http").Server>;
}

/**
 * A process of its own: serves the verdaccio in the first argument by the configuration in the second
 * on an ephemeral port, tells it to the process that started it, and ends with that process.
 */
const [folder = "", config = ""] = process.argv.slice(2);
const { runServer }: Verdaccio = createRequire(`${folder}/`)(folder);
const server = await runServer(config);
server.listen(0, "127.0.0.1", () => {
  // A server that listens on TCP has an address with a port.
  const { port } = server.address() as AddressInfo;
  process.send?.(port);
});
process.once("disconnect", () => process.exit(0));
