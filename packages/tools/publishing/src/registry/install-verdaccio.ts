import { join } from "node:path";
import { installTool } from "@org/exec";

/**
 * Brings verdaccio, a real npm registry, once and outside of the workspace's own install.
 * @returns the folder of the installed package
 */
export async function installVerdaccio(root: string): Promise<string> {
  const folder = await installTool(root, {
    packages: { verdaccio: "6.10.4" },
    // Without it verdaccio's own requests fail on this Node.
    overrides: { "node-fetch": "2.7.0" },
  });
  return join(folder, "node_modules", "verdaccio");
}
