import { fileURLToPath } from "node:url";

/** Folder of a project that the tests look at; nothing is installed in it. */
export function testProject(name: string): string {
  return fileURLToPath(new URL(`../projects/${name}`, import.meta.url));
}
