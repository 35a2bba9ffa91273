import { requireInstall } from "./require-install.ts";

requireInstall();

const { rehearseRemoteCache } = await import("@org/building/rehearsal");

/** `pnpm test:remote-cache`: builds clones of this workspace against a real remote cache. */
process.exitCode = (await rehearseRemoteCache(process.cwd(), console.log)) ? 0 : 1;
