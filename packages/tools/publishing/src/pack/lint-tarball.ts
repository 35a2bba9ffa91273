import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { tryInstalled } from "@org/exec";
import { publint } from "publint";
import { formatMessage } from "publint/utils";

const PACKAGE_ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** Looks at a tarball as npm (publint) and as TypeScript (attw) will; says what they object to. */
export async function lintTarball(path: string): Promise<string[]> {
  const bytes = await readFile(path);
  const { messages, pkg } = await publint({
    strict: true,
    pack: { tarball: new Uint8Array(bytes).buffer },
  });
  // Only ESM is published; every Node from 20.19 on can `require` it.
  const types = await tryInstalled(PACKAGE_ROOT, "@arethetypeswrong/cli", "attw", [
    path,
    "--profile",
    "esm-only",
    "--no-color",
  ]);
  return [
    ...messages.map((message) => formatMessage(message, pkg) ?? message.code),
    ...(types.code === 0 ? [] : [types.output.trim()]),
  ];
}
