import { requireInstall } from "./require-install.ts";

requireInstall();

const { formatDiagnostics, hasErrors, runGenerate, WORKSPACE_ROOT } = await import("@org/codegen");
const { callEveryOperation, formatCall, readSubjects } = await import("@org/testing");
const { runPnpm, runTurbo } = await import("@org/exec/run-command");

/** `pnpm start`: generates, builds, and calls every operation of every vendor through the facade. */
async function main(): Promise<number> {
  console.error("Generating the clients from specs/ …");
  const generated = await runGenerate(WORKSPACE_ROOT, { vendors: [], check: false });
  if (generated.diagnostics.length > 0) console.error(formatDiagnostics(generated.diagnostics));
  if (hasErrors(generated.diagnostics)) return 1;
  if (generated.changed.some((path) => path.endsWith("/package.json"))) {
    console.error("Installing, because a package is new or gone …");
    if ((await runPnpm(["install", "--no-frozen-lockfile"], "stderr")) !== 0) return 1;
  }
  console.error("Building …");
  if ((await runTurbo(["run", "build", "--output-logs=errors-only"], "stderr")) !== 0) return 1;

  // Imported only now, because it is what has just been built.
  const facade = await import("@org/products");
  let called = 0;
  let failed = 0;
  for (const subject of await readSubjects(facade)) {
    console.error(`Calling ${subject.vendor} …`);
    const calls = await callEveryOperation({
      ...subject,
      onCall: (call) => console.log(formatCall(call)),
    });
    called += calls.length;
    failed += calls.filter(({ ok }) => !ok).length;
  }
  console.log(`${called} operations called, ${failed} failed`);
  return called > 0 && failed === 0 ? 0 : 1;
}

process.exitCode = await main();
