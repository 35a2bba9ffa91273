import type { Answer, FaultRequest, FaultServer, FaultServerOptions } from "../faults/index.ts";
import type { Problems } from "./row.ts";
import type { Runtime } from "./runtime.ts";

/** Tries something against a fault server, which is closed afterwards. */
export async function withServer(
  runtime: Runtime,
  answer: (request: FaultRequest) => Answer,
  attempt: (server: FaultServer) => Promise<Problems>,
  options?: FaultServerOptions,
): Promise<Problems> {
  const server = await runtime.serve(answer, options);
  try {
    return await attempt(server);
  } finally {
    await server.close();
  }
}
