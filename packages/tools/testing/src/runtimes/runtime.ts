import type {
  Authority,
  FaultServer,
  FaultServerOptions,
  RequestHandler,
} from "../faults/index.ts";
import type { BrowserScope } from "./perform-in-scope.ts";
import type { Task, TaskReport } from "./task.ts";
import type { BrowserBuild } from "./write-consumer.ts";

/** A runtime that performs tasks one after another. */
export interface Runtime {
  /** Starts a fault server that the runtime can call; its `requests` are only those of clients. */
  serve(handle: RequestHandler, options?: FaultServerOptions): Promise<FaultServer>;
  /** @throws Error if the runtime has ended */
  perform(task: Task): Promise<TaskReport>;
}

/** One version of Node. */
export interface NodeRuntime extends Runtime {
  readonly major: number;
  /** The authority that it trusts. */
  readonly authority: Authority;
  /** Performs a task in its own process: milliseconds from the end of the task to that of the process. */
  measureExit(task: Task): Promise<number>;
}

/** A browser. */
export interface ChromiumRuntime extends Runtime {
  performIn(scope: BrowserScope, build: BrowserBuild, task: Task): Promise<TaskReport>;
  /** Text of the packages, bundled as for an application. */
  readonly bundles: Readonly<Record<BrowserBuild, string>>;
}

/** A runtime that has been started. */
export interface Started<Kind extends Runtime> {
  /** The version that it reports. */
  readonly version: string;
  readonly runtime: Kind;
  close(): Promise<void>;
}
