import { requireInstall } from "./require-install.ts";

requireInstall();

const { testRelease } = await import("@org/publishing/end-to-end");

/** `pnpm test:release`: releases a copy of this workspace to a real registry, step by step. */
process.exitCode = (await testRelease(process.cwd(), console.log)) ? 0 : 1;
