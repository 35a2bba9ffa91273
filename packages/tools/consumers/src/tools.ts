import type { Tool } from "@org/exec";

/**
 * What the checks install on demand, below `node_modules/.cache`: exact versions, none younger than
 * three days when it was added here.
 */
export const TOOLS = {
  bun: { packages: { bun: "1.4.4" }, builds: { bun: true } },
  deno: { packages: { deno: "2.9.6" }, builds: { deno: true } },
  workerd: { packages: { workerd: "1.20261117.1" }, builds: { workerd: true } },
  esbuild: { packages: { esbuild: "0.28.2" }, builds: { esbuild: true } },
  rollup: { packages: { rollup: "4.68.5", "@rollup/plugin-node-resolve": "16.0.3" } },
  vite: { packages: { vite: "8.3.8" } },
  webpack: { packages: { webpack: "5.112.2", "webpack-cli": "7.3.1" } },
  "typescript-5.9": { packages: { typescript: "5.9.3" } },
  "typescript-6": { packages: { typescript: "6.0.3" } },
  "typescript-7": { packages: { typescript: "7.0.2" } },
  knip: { packages: { knip: "6.44.2", typescript: "5.9.3", "@types/node": "24.19.2" } },
  "size-limit": {
    packages: {
      "size-limit": "14.1.0",
      "@size-limit/esbuild": "14.1.0",
      "@size-limit/file": "14.1.0",
    },
    builds: { esbuild: true },
  },
  secretlint: {
    packages: {
      secretlint: "13.0.6",
      "@secretlint/secretlint-rule-preset-recommend": "13.0.6",
      "@secretlint/secretlint-rule-pattern": "13.0.6",
    },
  },
} as const satisfies Readonly<Record<string, Tool>>;
