import { requireInstall } from "./require-install.ts";

requireInstall();

const { rehearseRelease } = await import("@org/publishing/rehearsal");

/** `pnpm test:release`: plays releases of a copy of this workspace against a real registry. */
process.exitCode = (await rehearseRelease(process.cwd(), console.log)) ? 0 : 1;
