import definitions from "@npmcli/config/lib/definitions/index.js";
import pickManifest, { type Picked } from "npm-pick-manifest";
import fetchFromRegistry from "npm-registry-fetch";
import { ImpactError } from "../impact-error.ts";
import { explainFetchError } from "./explain-fetch-error.ts";
import { SIZE_LIMIT } from "./read-tarball.ts";
import type { RegistrySettings } from "./registry-settings.ts";
import type { RegistrySpec } from "./registry-spec.ts";

/** Longest time for a response with its body, in milliseconds. */
const TIME_LIMIT = 5 * 60_000;

/** The host of npm's default registry, in addresses of tarballs that a mirror passes on. */
const PUBLIC_HOST = new URL(definitions.defaults.registry).host;

/** A tarball as a registry gave it, with the hash that the registry names. */
export interface FetchedTarball {
  readonly version: string;
  readonly packed: Uint8Array;
}

/**
 * Fetches a package's tarball from the registry of its scope; the version is the one that npm would
 * pick. Starts no program, and writes nothing.
 * @throws ImpactError if there is no such version, no registry, or another hash
 */
export async function fetchTarball(
  spec: RegistrySpec,
  settings: RegistrySettings,
): Promise<FetchedTarball> {
  const full = `${spec.name}@${spec.wanted}`;
  const request = (address: string, options: object) =>
    read(address, { ...settings, ...options, spec: full });
  try {
    // The short form has all that is needed, unless a date decides which versions count.
    const accept = settings["before"] ? "application/json" : "application/vnd.npm.install-v1+json";
    const packument = parse(await request(`/${spec.escapedName}`, { headers: { accept } }));
    const picked = pickManifest(packument, spec.wanted, { before: settings["before"] });
    const options = { integrity: integrityOf(picked) };
    return {
      version: picked.version,
      packed: await request(tarballOf(picked, registryOf(spec, settings)), options),
    };
  } catch (error) {
    throw error instanceof ImpactError ? error : explainFetchError(spec, error);
  }
}

/** The bytes of a response. The limits hold for whatever is sent, for however long. */
async function read(address: string, options: RegistrySettings): Promise<Buffer> {
  const stop = new AbortController();
  const signal = AbortSignal.any([stop.signal, AbortSignal.timeout(TIME_LIMIT)]);
  const { body } = await fetchFromRegistry(address, { ...options, signal });
  const chunks: Uint8Array[] = [];
  let size = 0;
  // By events: iterating over this stream adds listeners with each chunk, and Node warns of a leak.
  return new Promise((resolve, reject) => {
    body.on("error", reject);
    body.on("end", () => resolve(Buffer.concat(chunks)));
    body.on("data", (chunk) => {
      size += chunk.length;
      if (size <= SIZE_LIMIT) {
        chunks.push(chunk);
        return;
      }
      reject(new Error(`more than ${SIZE_LIMIT} bytes`));
      stop.abort();
    });
  });
}

function parse(body: Buffer): object {
  const packument: unknown = JSON.parse(body.toString("utf8"));
  if (typeof packument === "object" && packument !== null) return packument;
  throw new Error("no description of a package");
}

/** The hashes of a tarball; a registry that has none cannot be told from one that was tampered with. */
function integrityOf({ dist }: Picked): string {
  const { integrity, shasum } = dist ?? {};
  if (typeof integrity === "string" && /^sha(?:256|384|512)-[\w+/]+=*(?:\s|$)/.test(integrity)) {
    return integrity;
  }
  if (typeof shasum === "string" && /^[\da-f]{40}$/i.test(shasum)) {
    return `sha1-${Buffer.from(shasum, "hex").toString("base64")}`;
  }
  throw new Error("no hash of the tarball");
}

function tarballOf({ dist }: Picked, registry: string): string {
  const address = typeof dist?.tarball === "string" ? dist.tarball : "";
  if (!/^https?:/i.test(address) || !URL.canParse(address)) {
    throw new Error("no address of the tarball");
  }
  const tarball = new URL(address);
  return tarball.host === PUBLIC_HOST
    ? `${registry.replace(/\/?$/, "")}${tarball.pathname}${tarball.search}`
    : tarball.href;
}

function registryOf({ name }: RegistrySpec, settings: RegistrySettings): string {
  const [scope] = name.split("/");
  return String(settings[`${scope}:registry`] ?? settings["registry"]);
}
