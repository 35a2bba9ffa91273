export { traceHooks } from "./trace-hooks.ts";
