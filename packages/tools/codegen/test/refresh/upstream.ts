import type { RequestListener } from "node:http";
import { serveLocally } from "@org/exec";
import { onTestFinished } from "vitest";

/** A vendor's site that ends with the test. Resolves with its origin. */
export async function startUpstream(listener: RequestListener): Promise<string> {
  const { url, close } = await serveLocally(listener);
  onTestFinished(close);
  return url;
}
