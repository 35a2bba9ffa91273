import type { Problems } from "@org/exec";
import type {
  FaultResponse,
  FaultServer,
  FaultServerOptions,
  RequestHandler,
} from "../faults/index.ts";
import type { Runtime } from "./runtime.ts";

/**
 * Runs a check against a fault server and closes the server afterwards.
 * @param response to every request, or what responds to each
 */
export async function withServer(
  runtime: Runtime,
  response: FaultResponse | RequestHandler,
  check: (server: FaultServer) => Promise<Problems>,
  options?: FaultServerOptions,
): Promise<Problems> {
  const handle = typeof response === "function" ? response : () => response;
  const server = await runtime.serve(handle, options);
  try {
    return await check(server);
  } finally {
    await server.close();
  }
}
