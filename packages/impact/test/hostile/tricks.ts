/** What a trick can name. */
export interface Targets {
  /** The project's folder. */
  readonly project: string;
  /** Command line that leaves the trace. */
  readonly command: string;
  /** JavaScript that leaves the trace. */
  readonly code: string;
  /** Address of a git repository whose package has scripts that leave the trace. */
  readonly repository: string;
  /** The registry's address, with the slash at its end. */
  readonly registry: string;
}

/** A way in which a project or a registry might make us run what it brings. */
export interface Trick {
  readonly name: string;
  /** Lines for the project's `.npmrc`, beside its registry. */
  readonly npmrc?: string;
  /** Files of the project; those without an extension and `.sh` are programs. */
  readonly files?: Readonly<Record<string, string>>;
  /** Fields of the manifest that the registry's package has. */
  readonly manifest?: object;
  /** Files of the registry's package. */
  readonly packed?: Readonly<Record<string, string>>;
  /** What the search for programs begins with. */
  readonly path?: string;
}

/** The tricks; each runs something, or would if npm or a hook of a package manager were asked. */
export function tricksOf({ project, command, code, repository, registry }: Targets): Trick[] {
  const program = `#!/bin/sh\n${command}\nexit 1\n`;
  const needing = (range: unknown) => ({ dependencies: { "@org/part": range } });
  const scripts = Object.fromEntries(
    ["preinstall", "install", "postinstall", "prepare", "prepack", "postpack"].map((script) => [
      script,
      command,
    ]),
  );
  return [
    {
      name: "the program for git, in .npmrc",
      npmrc: "git=./planted.sh",
      files: { "planted.sh": program },
      manifest: needing(repository),
    },
    {
      name: "the program for git, in a file that .npmrc names as the global settings",
      npmrc: "globalconfig=./settings",
      files: { settings: "git=./planted.sh\n", "planted.sh": program },
      manifest: needing(repository),
    },
    {
      name: "the program for git, in a file that .npmrc names as the user's settings",
      npmrc: "userconfig=./settings",
      files: { settings: "git=./planted.sh\n", "planted.sh": program },
      manifest: needing(repository),
    },
    {
      name: "the program for git, in the settings of a prefix",
      npmrc: "prefix=./prefix",
      files: { "prefix/etc/npmrc": "git=./planted.sh\n", "planted.sh": program },
      manifest: needing(repository),
    },
    {
      name: "the program for git, in the settings of the workspace around",
      files: {
        "../package.json":
          '{ "workspaces": ["project"], "scripts": { "prepare": "./planted.sh" } }',
        "../.npmrc": `registry=${registry}\nfetch-retries=0\ngit=./planted.sh\n`,
        "../.git/HEAD": "ref: refs/heads/main\n",
        "planted.sh": program,
      },
      manifest: needing(repository),
    },
    {
      name: "git, from the project's programs",
      files: { "node_modules/.bin/git": program },
      manifest: needing(repository),
      path: `${project}/node_modules/.bin`,
    },
    {
      name: "npm, from the project's programs, as npx puts them on PATH",
      files: { "node_modules/.bin/npm": program, "node_modules/.bin/npm.cmd": `${command}\r\n` },
      path: `${project}/node_modules/.bin`,
    },
    {
      name: "npm, from the folder that it starts in",
      files: { npm: program, "npm.cmd": `${command}\r\n`, "npm.bat": `${command}\r\n` },
      path: "",
    },
    {
      name: "npm, from the folders around",
      files: { "node_modules/npm/bin/npm-cli.js": code, "node_modules/npm/index.js": code },
    },
    {
      name: "a shell for scripts, and scripts in a git repository",
      npmrc: "script-shell=./planted.sh\nignore-scripts=false",
      files: { "planted.sh": program },
      manifest: needing(repository),
    },
    {
      name: "options for Node",
      npmrc: "node-options=--require=./planted.cjs\nignore-scripts=false",
      files: { "planted.cjs": code },
      manifest: needing(repository),
    },
    {
      name: "a module for npm init",
      npmrc: "init-module=./planted.cjs\ninit.module=./planted.cjs",
      files: { "planted.cjs": code },
    },
    {
      name: "other programs, in .npmrc",
      npmrc: ["shell", "editor", "viewer", "browser", "node-gyp", "python", "tokenHelper"]
        .map((setting) => `${setting}=./planted.sh`)
        .concat(`${registry.slice("http:".length)}:tokenHelper=./planted.sh`)
        .join("\n"),
      files: { "planted.sh": program, "binding.gyp": "{}" },
    },
    {
      name: "scripts of a folder, by a file: range",
      npmrc: "ignore-scripts=false",
      files: {
        "part/package.json": JSON.stringify({ name: "@org/part", version: "2.0.0", scripts }),
      },
      manifest: needing(`file:${project}/part`),
    },
    {
      name: "a tarball elsewhere, by an address as a range",
      manifest: needing(`${registry}elsewhere/part.tgz`),
    },
    { name: "another package, by an alias", manifest: needing("npm:elsewhere@1") },
    { name: "a repository of a host", manifest: needing("github:elsewhere/part") },
    {
      name: "an option for ssh, in a git range",
      manifest: needing(`git+ssh://-oProxyCommand=${command.replaceAll(" ", "$" + "{IFS}")}/part`),
    },
    { name: "a range that a shell would run", manifest: needing(`1.0.0" & ${command} & "`) },
    { name: "a range that is an option", manifest: needing(`--script-shell=${command}`) },
    { name: "a range that is no text", manifest: needing({ toString: command }) },
    {
      name: "a name that leads elsewhere",
      manifest: { dependencies: { "@org/../../../part": "*", "@org/-part --git=x": "*" } },
    },
    {
      name: "the new package's scripts and code",
      npmrc: "ignore-scripts=false",
      manifest: { scripts, bin: "index.js", main: "index.js", exports: { ".": "./index.js" } },
      packed: { "index.js": code, "binding.gyp": "{}", ".npmrc": "git=./planted.sh" },
    },
    {
      name: "hooks of other package managers",
      npmrc: "pnpmfile=./planted.cjs\nglobal-pnpmfile=./planted.cjs",
      files: {
        "planted.cjs": code,
        ".pnpmfile.cjs": code,
        ".yarnrc.yml": "yarnPath: ./planted.cjs",
      },
    },
    {
      name: "a plugin of the compiler",
      files: {
        "tsconfig.json": JSON.stringify({
          compilerOptions: { types: [], plugins: [{ name: "./planted.cjs" }] },
          include: ["src"],
        }),
        "planted.cjs": code,
      },
    },
  ];
}
