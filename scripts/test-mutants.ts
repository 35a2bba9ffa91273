import { requireInstall } from "./require-install.ts";

requireInstall();

const { runMutants } = await import("@org/testing/mutants");

/** `pnpm test:mutants`: seeds one bug after another into the runtime; each must turn its suite red. */
process.exitCode = await runMutants(console.log);
