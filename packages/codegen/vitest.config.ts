import { fileURLToPath } from "node:url";
import { testConfig } from "../../vitest.base.ts";

export default testConfig({
  // No module here keeps anything: files may share them, and compilers are slow to load.
  isolate: false,
  // Compiling the compiler is most of what a short child process does.
  env: {
    NODE_COMPILE_CACHE: fileURLToPath(new URL("node_modules/.cache/compile", import.meta.url)),
  },
});
