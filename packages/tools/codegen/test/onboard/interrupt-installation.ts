import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { installVendor } from "../../src/io/install-vendor.ts";

/** Installs a vendor, and stops halfway until it is interrupted. Prints one line per step. */
async function main(root: string, slug: string, location: string): Promise<void> {
  const install = async (interrupted: AbortSignal): Promise<number> => {
    await writeFile(join(root, "pnpm-lock.yaml"), "half a lockfile");
    await mkdir(join(root, "packages", slug, "node_modules/half"), { recursive: true });
    // Keeps the process alive.
    const waiting = setInterval(() => {}, 1000);
    const aborted = new Promise((resolve) => {
      interrupted.addEventListener("abort", resolve, { once: true });
    });
    console.log("installing");
    await aborted;
    clearInterval(waiting);
    return 0;
  };
  const { outcome } = await installVendor({ root, slug, location, install });
  console.log(outcome);
}

const [root = "", slug = "", location = ""] = process.argv.slice(2);
await main(root, slug, location);
