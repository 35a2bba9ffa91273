import { runStep } from "./command/run-step.ts";

await runStep({
  usage: "pnpm release <prepare|version|pack|publish>",
  summary: "The steps of a release, as the release workflow takes them. See docs/releasing.md.",
  steps: {
    prepare: () => import("./release/prepare.ts"),
    version: () => import("./release/version.ts"),
    pack: () => import("./release/pack.ts"),
    publish: () => import("./release/publish.ts"),
  },
});
