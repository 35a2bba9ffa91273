import { rm } from "node:fs/promises";
import { join } from "node:path";
import { takeInterruption } from "@org/exec/interruption";
import { type AddedVendor, addVendor } from "./add-vendor.ts";
import { keepFiles } from "./files/keep-files.ts";

/** A vendor to add, and how to install its package. */
export interface VendorInstallation {
  readonly root: string;
  readonly slug: string;
  /** A file, a folder that is one document, or a URL. */
  readonly location: string;
  /** Tags and paths of the operations that are wanted; all if left out. */
  readonly only?: readonly string[];
  /**
   * Updates the lockfile and the installation, and stops once the signal is aborted. Resolves with an
   * exit code.
   */
  readonly install: (interrupted: AbortSignal) => Promise<number>;
}

/** The outcome for a vendor; all but `installed` leave every file as it was. */
export interface InstalledVendor extends AddedVendor {
  readonly outcome: "installed" | "refused" | "uninstallable" | "interrupted";
}

/**
 * Adds a vendor and installs its package, all or nothing: if the installation fails, throws or is
 * interrupted (SIGINT, SIGTERM, SIGHUP), the vendor's folders are removed and the facade and the
 * lockfile are restored. Before the first write a signal ends the process as usual.
 */
export async function installVendor({
  root,
  slug,
  location,
  only,
  install,
}: VendorInstallation): Promise<InstalledVendor> {
  const interruption = new AbortController();
  const undo: (() => Promise<void>)[] = [];
  const stopListening: (() => void)[] = [];
  const prepare = async (paths: readonly string[]): Promise<void> => {
    undo.push(await keepFiles(root, ["pnpm-lock.yaml", ...paths]));
    for (const folder of ["specs", "packages"]) {
      undo.push(() => rm(join(root, folder, slug), { recursive: true, force: true }));
    }
    stopListening.push(takeInterruption(() => interruption.abort()));
  };
  try {
    const added = await addVendor(root, slug, location, prepare, only);
    if (added.report === undefined) return { ...added, outcome: "refused" };
    const { signal } = interruption;
    const isInstalled = !signal.aborted && (await install(signal)) === 0;
    if (isInstalled && !signal.aborted) {
      undo.length = 0;
      return { ...added, outcome: "installed" };
    }
    return { ...added, outcome: signal.aborted ? "interrupted" : "uninstallable" };
  } finally {
    for (const step of undo) await step();
    for (const stop of stopListening) stop();
  }
}
