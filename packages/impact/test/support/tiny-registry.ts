import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";

/** A registry for npm with a few versions of a few packages. */
export interface TinyRegistry {
  /** Settings for a project's `.npmrc`. */
  readonly npmrc: string;
  readonly close: () => Promise<void>;
}

interface Published {
  readonly manifest: { readonly name: string; readonly version: string };
  readonly tarball: Buffer;
}

/** Serves the packages of some folders; the last one of a name is its latest version. */
export async function startRegistry(
  folders: readonly string[],
  below: string,
): Promise<TinyRegistry> {
  const packages: Published[] = [];
  for (const folder of folders) packages.push(await pack(folder, below));
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? "");
    const own = packages.filter(({ manifest }) => path === `/${manifest.name}`);
    const file = packages.find(({ manifest }) => path === pathOf(manifest));
    if (file) response.end(file.tarball);
    else if (own.length > 0) response.end(JSON.stringify(packument(own, portOf())));
    else response.writeHead(404).end("{}");
  });
  const portOf = () => (server.address() as AddressInfo).port;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    npmrc: `registry=http://127.0.0.1:${portOf()}/\ncache=${join(below, "npm-cache")}\nfetch-retries=0\n`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function pathOf({ name, version }: Published["manifest"]): string {
  return `/tarballs/${name}-${version}.tgz`;
}

async function pack(folder: string, below: string): Promise<Published> {
  const args = ["pack", folder, "--json", "--ignore-scripts", "--pack-destination", below];
  const options = { cwd: below, shell: process.platform === "win32" };
  const { stdout } = await promisify(execFile)("npm", args, options);
  const [packed]: { filename: string }[] = JSON.parse(stdout);
  return {
    manifest: JSON.parse(await readFile(join(folder, "package.json"), "utf8")),
    tarball: await readFile(join(below, packed?.filename ?? "")),
  };
}

function packument(packages: readonly Published[], port: number) {
  const versions = packages.map(({ manifest, tarball }) => {
    const integrity = `sha512-${createHash("sha512").update(tarball).digest("base64")}`;
    const dist = { tarball: `http://127.0.0.1:${port}${encodeURI(pathOf(manifest))}`, integrity };
    return [manifest.version, { ...manifest, dist }] as const;
  });
  const latest = versions.at(-1)?.[0];
  const name = packages[0]?.manifest.name;
  return { name, "dist-tags": { latest }, versions: Object.fromEntries(versions) };
}
