/** Scripts that npm runs by itself when a package is installed, packed or published. */
const LIFECYCLE = new Set(
  (
    "preinstall install postinstall preprepare prepare postprepare prepack postpack " +
    "prepublish prepublishOnly publish postpublish dependencies"
  ).split(" "),
);

/** The only package of others that any published package may need. */
const ALLOWED_DEPENDENCY = "openapi-fetch";

/** What single packages may need beside it, at exact versions, and why. */
const ALLOWED_FOR: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  // It runs on developers' machines, never in an application: Prism responds there, and Ajv checks.
  ["@org/mock-server", new Set(["@stoplight/prism-http", "ajv", "ajv-formats"])],
  // It reads its users' programs by the compiler's JavaScript API, which TypeScript 7 does not have,
  // and fetches packages as npm does: settings, versions and tarballs are read by npm's own modules.
  [
    "@org/impact",
    new Set([
      "@npmcli/config",
      "npm-package-arg",
      "npm-pick-manifest",
      "npm-registry-fetch",
      "semver",
      "tar",
      "typescript",
    ]),
  ],
]);

/**
 * What single entries go with: those for tests, for queries, and the one that traces. Whoever does not
 * import them must be free to have none of it.
 */
const OPTIONAL_PEERS: ReadonlySet<string> = new Set([
  "@opentelemetry/api",
  "@tanstack/query-core",
  "msw",
]);

const ALLOWED_FILE =
  /^(?:package\.json|README\.md|CHANGELOG\.md|LICENSE|openapi\.json|changes\.json|skills\/[^/]+\/SKILL\.md|(?:dist|src)\/.+)$/;

const REQUIRED_FILES = ["package.json", "README.md", "LICENSE", "dist/index.js", "dist/index.d.ts"];

/** What a vendor's package ships beside its code; agents look for the skill in a folder of its name. */
function vendorFiles(generatedFrom: string): string[] {
  const slug = generatedFrom.slice(generatedFrom.lastIndexOf("/") + 1);
  return ["openapi.json", "changes.json", `skills/${slug}/SKILL.md`];
}

/** A value in `exports`: a file, or values by subpath or condition. */
type ExportTarget = string | null | { readonly [name: string]: ExportTarget };

interface PackedManifest {
  readonly name?: string;
  readonly type?: string;
  readonly files?: readonly string[];
  readonly exports?: ExportTarget;
  readonly generatedFrom?: string;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly bundleDependencies?: unknown;
  readonly repository?: { readonly url?: string };
}

/** What the tarballs are held against beside the rules that always hold. */
export interface TarballExpectations {
  /** Names of the packages of this workspace that are published. */
  readonly workspace: ReadonlySet<string>;
  /** `owner/name` of the repository that publishes; the registry refuses provenance of another one. */
  readonly repository?: string | undefined;
}

/** Says what is wrong with a packed package, one sentence each; nothing wrong, no sentences. */
export function checkTarball(
  files: ReadonlyMap<string, Uint8Array>,
  { workspace, repository }: TarballExpectations,
): string[] {
  const text = files.get("package.json");
  if (text === undefined) return ["There is no package.json."];
  const manifest: PackedManifest = JSON.parse(Buffer.from(text).toString("utf8"));
  const required = [
    ...REQUIRED_FILES,
    ...(manifest.generatedFrom ? vendorFiles(manifest.generatedFrom) : []),
  ];
  const allowed = ALLOWED_FOR.get(manifest.name ?? "");
  const peers = Object.entries(manifest.peerDependencies ?? {});
  const ofEntries = peers.filter(([name]) => OPTIONAL_PEERS.has(name));
  const isOptional = (name: string) => manifest.peerDependenciesMeta?.[name]?.optional === true;
  const dependencies = [
    ...Object.entries(manifest.dependencies ?? {}),
    ...peers.filter((peer) => !ofEntries.includes(peer)),
    ...Object.entries(manifest.optionalDependencies ?? {}),
  ];
  return [
    ...[...files.keys()]
      .filter((path) => !ALLOWED_FILE.test(path))
      .map((path) => `${path} does not belong in a package.`),
    ...required.filter((path) => !files.has(path)).map((path) => `${path} is missing.`),
    ...filesOf(manifest.exports)
      .filter((path) => !files.has(path))
      .map((path) => `${path} is missing, which exports names.`),
    ...Object.keys(manifest.scripts ?? {})
      .filter((script) => LIFECYCLE.has(script))
      .map((script) => `The script ${script} would run at the user's.`),
    ...dependencies
      .filter(
        ([name]) => name !== ALLOWED_DEPENDENCY && !workspace.has(name) && !allowed?.has(name),
      )
      .map(([name]) => `It needs ${name}, which is neither ours nor ${ALLOWED_DEPENDENCY}.`),
    ...ofEntries
      .filter(([name]) => !isOptional(name))
      .map(([name]) => `Its peer ${name} is not optional: every user would have to install it.`),
    ...dependencies
      .filter(([name, range]) => allowed?.has(name) && !/^\d/.test(range))
      .map(([name, range]) => `It needs ${name} at ${range}, which must be one exact version.`),
    ...[...dependencies, ...ofEntries]
      .filter(([, range]) => !range.split(" || ").every((one) => /^[\^~]?\d+\.\d+\.\d+$/.test(one)))
      .map(([name, range]) => `The range ${range} of ${name} means nothing outside the workspace.`),
    ...(manifest.bundleDependencies ? ["It bundles dependencies."] : []),
    ...(manifest.files ? [] : ["It has no list of files."]),
    ...(manifest.type === "module" ? [] : ["It is no ES module."]),
    ...checkHistory(files.get("changes.json")),
    ...checkRepository(manifest, repository),
  ];
}

/** Every file that is named in `exports`, under whichever condition. */
function filesOf(target: ExportTarget | undefined): string[] {
  if (typeof target === "string") return [target.replace(/^\.\//, "")];
  return [...new Set(Object.values(target ?? {}).flatMap(filesOf))];
}

function checkHistory(text: Uint8Array | undefined): string[] {
  if (text === undefined) return [];
  const history: { unreleased?: readonly unknown[] } = JSON.parse(Buffer.from(text).toString());
  return history.unreleased?.length === 0
    ? []
    : ["changes.json has changes of no version: run release version first."];
}

function checkRepository(manifest: PackedManifest, repository: string | undefined): string[] {
  if (repository === undefined) return [];
  const url = manifest.repository?.url ?? "none";
  return url.replace(/\.git$/, "").endsWith(`/${repository}`)
    ? []
    : [`Its repository is ${url}, but ${repository} publishes it: see docs/releasing.md.`];
}
