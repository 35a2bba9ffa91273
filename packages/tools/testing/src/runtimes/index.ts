export { respondInBrowser } from "./in-runtime/respond-in-browser.ts";
export { type InstalledNode, installNode } from "./install-node.ts";
export {
  BROWSER_SCOPES,
  type BrowserScope,
  performInScope,
  type ScopedPage,
} from "./perform-in-scope.ts";
export { runRuntimes } from "./run-runtimes.ts";
export { SECRET_CODE } from "./secret-code.ts";
export { RUNTIME_CACHE, SUPPORTED_NODES } from "./supported.ts";
