import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Call } from "../calls/measure-calls.ts";
import { type BundleRoots, bundleSource } from "./bundle-source.ts";
import { CONTENDER_SOURCES, CONTENDERS, type Contender } from "./contender-sources.ts";

/** Makes a contender's call: to which base URL, with which fetch (by default the global one), until when. */
export type CreateCall = (
  baseUrl: string,
  fetch?: typeof globalThis.fetch,
  signal?: AbortSignal,
) => Call;

/** Bundles a module into a folder and returns the file. */
export async function writeBundle(
  name: string,
  source: string,
  folder: string,
  roots: BundleRoots,
): Promise<string> {
  const file = join(folder, `${name.replaceAll(/\W+/g, "-")}.mjs`);
  await writeFile(file, await bundleSource(source, roots));
  return file;
}

/** The contenders, each bundled as an application would bundle it. */
export async function buildContenders(
  folder: string,
  roots: BundleRoots,
): Promise<Map<Contender, CreateCall>> {
  const built = new Map<Contender, CreateCall>();
  for (const name of CONTENDERS) {
    const file = await writeBundle(name, CONTENDER_SOURCES[name], folder, roots);
    const module: { createCall: CreateCall } = await import(pathToFileURL(file).href);
    built.set(name, module.createCall);
  }
  return built;
}

/** Responds at once, so that only the client is measured. */
export async function stubFetch(): Promise<Response> {
  return new Response('{"id":"prod_bench","object":"product"}', {
    headers: { "Content-Type": "application/json" },
  });
}
