import { createHash, randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { mkdtemp, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import definitions from "@npmcli/config/lib/definitions/index.js";
import { afterEach, expect, it, vi } from "vitest";
import { fetchPackage } from "../../src/packages/fetch-package.ts";
import { tarballOf } from "../support/make-tarball.ts";
import { scratchFolder } from "../support/scratch-folder.ts";
import {
  type RegistryOptions,
  type ServedPackages,
  servePackages,
} from "../support/serve-packages.ts";

const below = scratchFolder();
const PACKAGES = ["1.0.0", "1.1.0", "2.0.0-rc.1", "2.0.0"].map((version) => {
  const manifest = { name: "@org/acme", version };
  return { manifest, tarball: tarballOf({ "package.json": JSON.stringify(manifest) }) };
});
const BASIC = Buffer.from("team:se cret").toString("base64");

let registry: ServedPackages | undefined;
afterEach(async () => {
  vi.unstubAllEnvs();
  await registry?.close();
  registry = undefined;
});

/** Serves the packages, and fetches one in a project with these settings; says which version came. */
async function fetch(
  npmrcFor: (served: ServedPackages) => string,
  options: RegistryOptions = {},
  wanted: unknown = "latest",
): Promise<string> {
  registry = await servePackages(PACKAGES, options);
  const project = await mkdtemp(join(below(), "project-"));
  await writeFile(join(project, "package.json"), "{}");
  await writeFile(join(project, ".npmrc"), `fetch-retries=0\n${npmrcFor(registry)}\n`);
  return (await fetchPackage("@org/acme", wanted, project, below())).manifest.version;
}

const open = ({ url }: ServedPackages) => `registry=${url}`;

it.each<[what: string, authorization: string, npmrcFor: (served: ServedPackages) => string]>([
  ["a token", "Bearer abc", ({ url, nerfDart }) => `registry=${url}\n${nerfDart}:_authToken=abc`],
  [
    "credentials in one",
    `Basic ${BASIC}`,
    ({ url, nerfDart }) => `registry=${url}\n${nerfDart}:_auth=${BASIC}`,
  ],
  [
    "a user and a password",
    `Basic ${BASIC}`,
    ({ url, nerfDart }) =>
      `registry=${url}\n${nerfDart}:username=team\n${nerfDart}:_password=${Buffer.from("se cret").toString("base64")}`,
  ],
  [
    "a setting of old",
    "Bearer abc",
    ({ url, nerfDart }) =>
      `registry=${url}\nalways-auth=true\n${nerfDart}:always-auth=true\n${nerfDart}:_authToken=abc`,
  ],
  [
    "a variable",
    "Bearer from-variable",
    ({ url, nerfDart }) => `registry=${url}\n${nerfDart}:_authToken=\${TEAM_TOKEN}`,
  ],
  [
    "a registry for the scope",
    "Bearer abc",
    ({ url, nerfDart }) =>
      `registry=http://127.0.0.1:9/\n@org:registry=${url}\n${nerfDart}:_authToken=abc`,
  ],
  [
    "a token for all of a host",
    "Bearer abc",
    ({ url, nerfDart }) => `registry=${url}\n${nerfDart.replace("npm/team/", "")}:_authToken=abc`,
  ],
])("fetches from a private registry with %s", async (_what, authorization, npmrcFor) => {
  vi.stubEnv("TEAM_TOKEN", "from-variable");
  expect(await fetch(npmrcFor, { authorization, prefix: "/npm/team" })).toBe("2.0.0");
  expect(registry?.requests.length).toBe(2);
});

it("reads credentials of the user's own settings, and addresses from the environment", async () => {
  const user = join(below(), "user-npmrc");
  vi.stubEnv("npm_config_userconfig", user);
  const options = { authorization: "Bearer mine" };
  registry = await servePackages(PACKAGES, options);
  const { url, nerfDart, close } = registry;
  vi.stubEnv("npm_config_registry", url);
  await writeFile(user, `${nerfDart}:_authToken=mine\n`);
  const project = await mkdtemp(join(below(), "project-"));
  await writeFile(join(project, "package.json"), "{}");
  const { manifest } = await fetchPackage("@org/acme", "1.0.0", project, below());
  expect(manifest.version).toBe("1.0.0");
  await close();
});

it.each([
  ["^1.0.0", "1.1.0"],
  [">=1.0.0 <1.1 || 3", "1.0.0"],
  ["2.0.0-rc.1", "2.0.0-rc.1"],
  ["latest", "2.0.0"],
  ["*", "2.0.0"],
])("picks for %s the version that npm would: %s", async (wanted, version) => {
  expect(await fetch(open, {}, wanted)).toBe(version);
});

it("fetches a tarball of many parts without a warning", async () => {
  const warned = vi.fn();
  process.on("warning", warned);
  const manifest = { name: "@org/acme", version: "1.0.0" };
  const noise = randomBytes(3_000_000).toString("base64");
  const tarball = tarballOf({ "package.json": JSON.stringify(manifest), noise });
  registry = await servePackages([{ manifest, tarball }]);
  const project = await mkdtemp(join(below(), "project-"));
  await writeFile(join(project, ".npmrc"), open(registry));
  const { folder } = await fetchPackage("@org/acme", "*", project, below());
  process.off("warning", warned);
  expect(readFileSync(join(folder, "noise"), "utf8")).toBe(noise);
  expect(warned).not.toHaveBeenCalled();
});

it("sends no credentials to another host than theirs", async () => {
  const npmrcFor = ({ url }: ServedPackages) =>
    `registry=${url}\n//elsewhere.example/:_authToken=abc\n//127.0.0.1:9/:_authToken=abc`;
  await fetch(npmrcFor);
  expect(registry?.requests.map(({ authorization }) => authorization)).toEqual([
    undefined,
    undefined,
  ]);
});

it("accepts a registry that has only the older hash, and one that passes on addresses of the public one", async () => {
  const shasum = createHash("sha1")
    .update(PACKAGES.at(-1)?.tarball ?? "")
    .digest("hex");
  expect(await fetch(open, { distOf: ({ tarball }) => ({ tarball, shasum }) })).toBe("2.0.0");
  await registry?.close();
  const distOf = ({ tarball, integrity }: { tarball: string; integrity: string }) => ({
    integrity,
    tarball: new URL(new URL(tarball).pathname, definitions.defaults.registry).href,
  });
  expect(await fetch(open, { distOf })).toBe("2.0.0");
});

it.each<
  [
    what: string,
    npmrcFor: (served: ServedPackages) => string,
    options: RegistryOptions,
    message: RegExp,
  ]
>([
  [
    "without credentials",
    open,
    { authorization: "Bearer abc" },
    /^The registry refuses @org\/acme@latest \(E401\): set credentials/,
  ],
  [
    "with credentials from a variable that is not set",
    ({ url, nerfDart }) => `registry=${url}\n${nerfDart}:_authToken=\${NOT_SET}`,
    { authorization: "Bearer abc" },
    /\(E401\)/,
  ],
  [
    "with credentials for no registry",
    ({ url }) => `registry=${url}\n_auth=${BASIC}`,
    { authorization: `Basic ${BASIC}` },
    /^The settings of npm cannot be read: Invalid auth configuration found: `_auth` must be renamed/,
  ],
  [
    "that it does not reach",
    () => "registry=http://user:password@127.0.0.1:9/",
    {},
    /cannot be fetched \(ECONNREFUSED\)/,
  ],
  [
    "with an invalid address",
    () => "registry=nonsense",
    {},
    /cannot be fetched \(|settings of npm/,
  ],
  [
    "with another tarball",
    open,
    {
      distOf: ({ tarball }) => ({
        tarball,
        integrity: `sha512-${Buffer.alloc(64).toString("base64")}`,
      }),
    },
    /has another hash than the registry says/,
  ],
  ["without a hash", open, { distOf: ({ tarball }) => ({ tarball }) }, /no hash of the tarball/],
  [
    "with a weak hash",
    open,
    { distOf: ({ tarball }) => ({ tarball, integrity: "md5-AAAAAAAAAAAAAAAAAAAAAA==" }) },
    /no hash of the tarball/,
  ],
  [
    "with an unknown hash",
    open,
    { distOf: ({ tarball }) => ({ tarball, integrity: "none" }) },
    /no hash of the tarball/,
  ],
  [
    "with a file as the tarball",
    open,
    { distOf: (dist) => ({ ...dist, tarball: "file:///etc/passwd" }) },
    /no address of the tarball/,
  ],
  [
    "with a program as the tarball",
    open,
    { distOf: (dist) => ({ ...dist, tarball: "git+ssh://x/y" }) },
    /no address of the tarball/,
  ],
])(
  "says in one line what is wrong with a registry %s",
  async (_what, npmrcFor, options, message) => {
    const failure = await fetch(npmrcFor, options).catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: "ImpactError", message: expect.stringMatching(message) });
    expect(String(failure)).not.toMatch(/\n|password/);
  },
);

it.each<[what: string, body: (index: number) => string | undefined, message: RegExp]>([
  ["is no JSON", (index) => (index === 0 ? "<html>" : undefined), /\(no JSON\)/],
  ["is no object", (index) => (index === 0 ? "7" : undefined), /\(no description of a package\)/],
  [
    "has no versions",
    (index) => (index === 0 ? "{}" : undefined),
    /The registry has no|cannot be fetched/,
  ],
  ["never ends", () => " ".repeat(1_000_000), /\(more than 67108864 bytes\)/],
])("says in one line that a response %s", async (_what, body, message) => {
  const server = createServer((_request, response) => {
    let index = 0;
    const send = () => {
      for (; ; index += 1) {
        const text = body(index);
        if (text === undefined) return response.end();
        if (!response.write(text)) break;
      }
      index += 1;
      return response.once("drain", send);
    };
    send();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const project = await mkdtemp(join(below(), "project-"));
  await writeFile(join(project, "package.json"), "{}");
  await writeFile(join(project, ".npmrc"), `fetch-retries=0\nregistry=http://127.0.0.1:${port}/\n`);
  const failure = await fetchPackage("@org/acme", "latest", project, below()).catch(
    (error: unknown) => error,
  );
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  expect(failure).toMatchObject({ name: "ImpactError", message: expect.stringMatching(message) });
});
