import { join } from "node:path";
import { installOnDemand } from "../process/install-on-demand.ts";

/**
 * Brings verdaccio, a real npm registry, once and outside of the workspace's own install. Without
 * the override its own requests fail on this Node.
 * @returns the folder of the installed package
 */
export async function installVerdaccio(root: string): Promise<string> {
  const folder = await installOnDemand(root, "verdaccio", {
    dependencies: { verdaccio: "6.10.4" },
    overrides: { "node-fetch": "2.7.0" },
  });
  return join(folder, "node_modules", "verdaccio");
}
