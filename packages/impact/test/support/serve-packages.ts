import { createHash } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** A package of a registry. */
export interface Published {
  readonly manifest: { readonly name: string; readonly version: string };
  readonly tarball: Buffer;
}

/** A request that a registry had. */
export interface RegistryRequest {
  readonly path: string;
  readonly authorization: string | undefined;
}

/** A registry on a port of this machine. */
export interface ServedPackages {
  /** Its address, with the slash at its end. */
  readonly url: string;
  /** Its address without the protocol, as npm's settings name it. */
  readonly nerfDart: string;
  /** All requests so far. */
  readonly requests: readonly RegistryRequest[];
  readonly close: () => Promise<void>;
}

/** How a registry differs from an open one that is right. */
export interface RegistryOptions {
  /** The only `Authorization` that it accepts. */
  readonly authorization?: string;
  /** Path below which it lies, such as `/npm/team`. */
  readonly prefix?: string;
  /** What it says of a tarball. */
  readonly distOf?: (dist: Dist) => object;
}

/** What a registry says of a tarball. */
export interface Dist {
  readonly tarball: string;
  readonly integrity: string;
}

/** Serves packages as a registry does; the last one of a name is its latest version. */
export async function servePackages(
  packages: readonly Published[],
  { authorization, prefix = "", distOf = (dist) => dist }: RegistryOptions = {},
): Promise<ServedPackages> {
  const requests: RegistryRequest[] = [];
  const respond = (request: IncomingMessage): { status: number; body: Buffer | string } => {
    const path = decodeURIComponent(request.url ?? "");
    requests.push({ path, authorization: request.headers.authorization });
    if (authorization !== undefined && request.headers.authorization !== authorization) {
      return { status: 401, body: "{}" };
    }
    const own = packages.filter(({ manifest }) => path === `${prefix}/${manifest.name}`);
    const file = packages.find(({ manifest }) => path === `${prefix}${pathOf(manifest)}`);
    if (file) return { status: 200, body: file.tarball };
    if (own.length > 0) return { status: 200, body: JSON.stringify(packumentOf(own)) };
    return { status: 404, body: "{}" };
  };
  const server = createServer((request, response) => {
    const { status, body } = respond(request);
    response.writeHead(status).end(body);
  });
  const portOf = () => (server.address() as AddressInfo).port;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const nerfDart = `//127.0.0.1:${portOf()}${prefix}/`;
  const packumentOf = (own: readonly Published[]) => {
    const versions = own.map(({ manifest, tarball }) => {
      const integrity = `sha512-${createHash("sha512").update(tarball).digest("base64")}`;
      const dist = {
        tarball: `http:${nerfDart}${encodeURI(pathOf(manifest)).slice(1)}`,
        integrity,
      };
      return [manifest.version, { ...manifest, dist: distOf(dist) }] as const;
    });
    const latest = versions.at(-1)?.[0];
    const name = own[0]?.manifest.name;
    return { name, "dist-tags": { latest }, versions: Object.fromEntries(versions) };
  };
  return {
    url: `http:${nerfDart}`,
    nerfDart,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function pathOf({ name, version }: Published["manifest"]): string {
  return `/tarballs/${name}-${version}.tgz`;
}
