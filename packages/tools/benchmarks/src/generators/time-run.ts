import { runGenerate } from "@org/codegen/generate";

/** Generates a workspace as `pnpm generate` does. */
const [root = ""] = process.argv.slice(2);
const { diagnostics } = await runGenerate(root, { vendors: [], check: false });
const problems = diagnostics.filter(({ severity }) => severity === "error");
for (const { code, vendor, pointer, message } of problems) {
  console.error(code, vendor, pointer, message);
}
process.exitCode = problems.length > 0 ? 1 : 0;
