import { requireInstall } from "./require-install.ts";

requireInstall();

const { runTurbo } = await import("@org/exec/run-command");

/** Runs turbo: `pnpm build` and `pnpm typecheck` are `turbo run build` and `turbo run typecheck`. */
process.exitCode = await runTurbo(process.argv.slice(2), "stdout");
