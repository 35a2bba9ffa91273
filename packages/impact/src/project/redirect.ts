import { dirname } from "node:path";
import ts from "typescript";
import { withForwardSlashes } from "../packages/installed-package.ts";
import { isInScope } from "../packages/scope.ts";

/** A path as the compiler sees it, and the path of its content. */
export interface RedirectedPath {
  readonly seen: string;
  readonly actual: string;
}

/** Redirects paths from folders to the folders that replace them. */
export interface Redirect {
  /** Undefined for a path that is not redirected. */
  readonly resolve: (path: string) => RedirectedPath | undefined;
  /** Whether a folder is above one that may exist only by redirection. */
  readonly leads: (folder: string) => boolean;
}

/**
 * Replaces installed packages with new ones without touching the disk: the compiler sees the new ones
 * in the folders of the old ones, so that it finds everything else as before.
 * @param folders the new folder by the one that it replaces, links resolved
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
    if (!entry) return undefined;
    const [seen, actual] = entry;
    const rest = path.slice(seen.length);
    // A folder of a workspace has copies of what it needs, beside which the project's are other types.
    const needed = NEEDED.exec(rest)?.[1];
    if (needed !== undefined && isInstalledFor(seen, needed)) return undefined;
    return { seen: path, actual: actual + rest };
  };
  return {
    resolve(path) {
      const direct = below(path);
      if (direct) return direct;
      const [, folder, name = "", rest = ""] = IN_PACKAGE.exec(path) ?? [];
      if (folder === undefined || !isInScope(name)) return undefined;
      return below(realFolder(folder) + rest);
    },
    leads: (folder) => entries.some(([seen]) => seen.startsWith(`${folder}/`)),
  };
}

/** A scoped package in the last `node_modules` of a path, and the path below it. */
const IN_PACKAGE = /^(.*\/node_modules\/(@[^/]+\/[^/]+))(\/.*)?$/;

/** The name of a package that is installed in another one. */
const NEEDED = /^\/node_modules\/((?:@[^/]+\/)?[^/]+)/;

/** Whether a package finds another one where it is installed. */
function isInstalledFor(folder: string, name: string): boolean {
  for (let above = folder; ; above = dirname(above)) {
    if (ts.sys.directoryExists(`${above}/node_modules/${name}`)) return true;
    if (dirname(above) === above) return false;
  }
}
