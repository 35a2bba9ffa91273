import type { Problems } from "@org/exec";
import type { FaultServer, FaultServerOptions, RequestHandler } from "../faults/index.ts";
import type { Runtime } from "./runtime.ts";

/** Runs a check against a fault server and closes the server afterwards. */
export async function withServer(
  runtime: Runtime,
  handle: RequestHandler,
  check: (server: FaultServer) => Promise<Problems>,
  options?: FaultServerOptions,
): Promise<Problems> {
  const server = await runtime.serve(handle, options);
  try {
    return await check(server);
  } finally {
    await server.close();
  }
}
