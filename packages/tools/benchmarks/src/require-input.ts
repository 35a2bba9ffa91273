import { stat } from "node:fs/promises";

/** @throws Error if there is no such folder */
export async function requireFolder(path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isDirectory()) throw new Error(`There is no folder ${path}.`);
}

/** @throws Error if there is no such file */
export async function requireFile(path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) throw new Error(`There is no file ${path}.`);
}
