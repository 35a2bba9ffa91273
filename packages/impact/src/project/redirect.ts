import ts from "typescript";
import { isOfFamily } from "../packages/family.ts";
import { withForwardSlashes } from "../packages/installed-package.ts";

/** A path as the compiler is to see it, and where its content is. */
export interface RedirectedPath {
  readonly seen: string;
  readonly actual: string;
}

/** Tells which paths lie in a folder that another one stands in for. */
export interface Redirect {
  /** Undefined for a path that is what it is. */
  readonly resolve: (path: string) => RedirectedPath | undefined;
  /** Whether a folder is on the way to one that is only there by redirection. */
  readonly leads: (folder: string) => boolean;
}

/**
 * Lets new packages stand in for the installed ones without touching the disk: the compiler sees
 * them in the very folders of the old ones, so that it finds all else as before.
 * @param folders the new folder by the one that it stands in for, links resolved
 */
export function createRedirect(folders: ReadonlyMap<string, string>): Redirect {
  // The innermost first: a package may be redirected to below another one.
  const entries = [...folders].sort(([a], [b]) => b.length - a.length);
  const links = new Map<string, string>();
  const realFolder = (folder: string) => {
    const known = links.get(folder) ?? withForwardSlashes(ts.sys.realpath?.(folder) ?? folder);
    links.set(folder, known);
    return known;
  };
  const below = (path: string): RedirectedPath | undefined => {
    const entry = entries.find(([seen]) => path === seen || path.startsWith(`${seen}/`));
    return entry && { seen: path, actual: entry[1] + path.slice(entry[0].length) };
  };
  return {
    resolve(path) {
      const direct = below(path);
      if (direct) return direct;
      const [, folder, name = "", rest = ""] = IN_PACKAGE.exec(path) ?? [];
      if (folder === undefined || !isOfFamily(name)) return undefined;
      return below(realFolder(folder) + rest);
    },
    leads: (folder) => entries.some(([seen]) => seen.startsWith(`${folder}/`)),
  };
}

/** A scoped package in the last `node_modules` of a path, and what is below it. */
const IN_PACKAGE = /^(.*\/node_modules\/(@[^/]+\/[^/]+))(\/.*)?$/;
