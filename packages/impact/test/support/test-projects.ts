import { fileURLToPath } from "node:url";

/** Folder of a project for the tests; it has no installed packages. */
export function testProject(name: string): string {
  return fileURLToPath(new URL(`../projects/${name}`, import.meta.url));
}
