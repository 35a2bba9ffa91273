// Apart from index.ts, because every command loads it.
export { endOnInterruption, takeInterruption } from "./interruption.ts";
export { inCommandFolder } from "./temporary-folder.ts";
