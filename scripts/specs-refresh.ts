import { parseArgs } from "node:util";
import { requireInstall } from "./require-install.ts";

requireInstall();

const { formatDiagnostics, hasErrors, runRefresh } = await import("@org/codegen");

const USAGE = "Usage: pnpm specs:refresh [vendor…] [--accept-removals]";

/** `pnpm specs:refresh [vendor…]`: fetches the vendors' documents and takes over what passes the guards. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { "accept-removals": { type: "boolean", default: false } },
  });
  const { sources, reviews, diagnostics } = await runRefresh(process.cwd(), {
    vendors: positionals,
    acceptRemovals: values["accept-removals"],
    now: new Date(),
  });
  if (hasErrors(diagnostics)) {
    console.error(`${formatDiagnostics(diagnostics)}\n\nRefused: nothing was written.`);
    return 1;
  }
  for (const { file, outcome } of sources) console.log(`${file}: ${outcome}`);
  for (const [vendor, { overlays, transcriptions, problems }] of reviews) {
    const todo = [...overlays, ...transcriptions, ...problems];
    if (todo.length === 0) console.log(`${vendor}: the overlays still apply. Run: pnpm generate`);
    else
      console.log(`${vendor}: left to repair before pnpm generate\n\n${formatDiagnostics(todo)}\n`);
  }
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  // parseArgs throws on options it does not know: the user's mistake, not ours.
  if (!String(Object(error).code).startsWith("ERR_PARSE_ARGS")) throw error;
  console.error(`${Object(error).message}\n${USAGE}`);
  process.exitCode = 1;
}
