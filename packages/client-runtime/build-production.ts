// The second build, for what browsers download: the compiled modules again, in dist/production, with
// `x.production.js` instead of `x.js`.
import { copyFile, glob, mkdir, rm } from "node:fs/promises";
import { dirname, join } from "node:path";

const dist = join(import.meta.dirname, "dist");
const production = join(dist, "production");

await rm(production, { recursive: true, force: true });
const modules: string[] = [];
for await (const name of glob("**/*.js", { cwd: dist })) modules.push(name);
for (const name of modules) {
  if (name.endsWith(".production.js")) continue;
  const substitute = name.replace(/\.js$/, ".production.js");
  const target = join(production, name);
  await mkdir(dirname(target), { recursive: true });
  await copyFile(join(dist, modules.includes(substitute) ? substitute : name), target);
}
