import { buildPackages } from "./command/build-packages.ts";
import { importBuiltFacade } from "./command/import-built.ts";
import { runMain } from "./command/run-main.ts";

const NEXT = `
Next:
  npx -y pnpm@12 test              runs every check
  npx -y pnpm@12 example:backend   runs an application that uses the clients
README.md shows the clients, CONTRIBUTING.md how to change them.`;

await runMain({
  usage: "pnpm start",
  summary: "Generates, builds, and calls every operation of every vendor against mock servers.",
  async main() {
    console.error("Generating the clients from specs/ …");
    const generated = await generate();
    if (generated !== 0) return generated;
    console.error("Building …");
    const built = await buildPackages();
    return built === 0 ? callEverything() : built;
  },
});

async function generate(): Promise<number> {
  const { formatDiagnostics, hasErrors, runGenerate } = await import("@org/codegen/generate");
  const { diagnostics, changed } = await runGenerate(process.cwd(), { vendors: [], check: false });
  if (diagnostics.length > 0) console.error(formatDiagnostics(diagnostics));
  if (hasErrors(diagnostics)) return 1;
  if (!changed.some((path) => path.endsWith("/package.json"))) return 0;
  console.error("Installing, because a package is new or gone …");
  const { updateLockfile } = await import("./command/update-lockfile.ts");
  return updateLockfile();
}

async function callEverything(): Promise<number> {
  const { callFacade, formatCall } = await import("@org/testing");
  // What is called is what was built: it can be right in the sources and wrong in the packages.
  const { called, failed } = await callFacade(await importBuiltFacade(), {
    onVendor: (slug) => console.error(`Calling ${slug} …`),
    onCall: (call) => console.log(formatCall(call)),
  });
  console.log(`${called} operations called, ${failed} failed`);
  if (called === 0 || failed > 0) return 1;
  console.error(NEXT);
  return 0;
}
