import { fileURLToPath } from "node:url";

/** Folder of the facade's package; compilers and bundlers run in it, and it resolves every client. */
export const packageRoot: string = fileURLToPath(new URL("../..", import.meta.url));

/** Folder of the repository. */
export const repositoryRoot: string = fileURLToPath(new URL("../../../..", import.meta.url));
