import { runStep } from "./command/run-step.ts";

await runStep({
  usage: "pnpm bench [client|codegen|comparison|types|scale|semver|peers]",
  summary: "Measures what things cost; without a word our client beside its peers.",
  steps: {
    client: () => import("./bench/client.ts"),
    codegen: () => import("./bench/codegen.ts"),
    comparison: () => import("./bench/comparison.ts"),
    types: () => import("./bench/types.ts"),
    scale: () => import("./bench/scale.ts"),
    semver: () => import("./bench/semver.ts"),
    peers: () => import("./bench/peers.ts"),
  },
  otherwise: "peers",
});
