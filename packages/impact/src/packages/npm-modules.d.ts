// biome-ignore-all lint/style/noDefaultExport: it is what these modules export.

/** What is used of npm's own modules, which come without types. */

declare module "@npmcli/config" {
  export default class Config {
    constructor(
      options: import("@npmcli/config/lib/definitions/index.js").Definitions & {
        readonly npmPath: string;
        readonly argv: readonly string[];
        readonly env: Readonly<Record<string, string | undefined>>;
        readonly cwd: string;
        readonly warn: boolean;
      },
    );
    /** Reads the settings of the environment, the project, the user and the machine. */
    load(): Promise<void>;
    /** Throws if credentials are set in a way that npm no longer reads. */
    validate(): boolean;
    /** All settings by the names that `npm-registry-fetch` gives them. */
    readonly flat: Readonly<Record<string, unknown>>;
  }
}

declare module "@npmcli/config/lib/definitions/index.js" {
  export interface Definitions {
    readonly defaults: { readonly registry: string };
    readonly definitions: object;
    readonly shorthands: object;
    readonly flatten: unknown;
    readonly nerfDarts: readonly string[];
  }
  const definitions: Definitions;
  export default definitions;
}

declare module "npm-package-arg" {
  export interface Result {
    readonly type: string;
    readonly name: string;
    /** The name as a registry's path has it. */
    readonly escapedName: string;
    /** The version, range or tag. */
    readonly fetchSpec: string;
  }
  const npa: {
    /** Throws if the name or the specification is not valid. */
    resolve(name: string, spec: string): Result;
  };
  export default npa;
}

declare module "npm-pick-manifest" {
  export interface Picked {
    readonly version: string;
    readonly dist?: {
      readonly tarball?: unknown;
      readonly integrity?: unknown;
      readonly shasum?: unknown;
    };
  }
  /** Picks a version as npm would; throws `ETARGET`, `ENOVERSIONS` or `E403` if there is none. */
  export default function pickManifest(
    packument: object,
    wanted: string,
    options: { readonly before?: unknown },
  ): Picked;
}

declare module "npm-registry-fetch" {
  interface Body {
    on(event: "data", listener: (chunk: Uint8Array) => void): void;
    on(event: "end", listener: () => void): void;
    on(event: "error", listener: (error: unknown) => void): void;
  }
  /** Requests a path of a registry, or an address, with the credentials that the options have for it. */
  export default function fetch(
    address: string,
    options: Readonly<Record<string, unknown>>,
  ): Promise<{ readonly body: Body }>;
}
