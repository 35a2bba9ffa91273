import type {
  Answer,
  Authority,
  FaultRequest,
  FaultServer,
  FaultServerOptions,
} from "../faults/index.ts";
import type { BrowserScope } from "./perform-in-scope.ts";
import type { Task, TaskReport } from "./task.ts";
import type { BrowserBuild } from "./write-consumer.ts";

/** A runtime that does tasks in turn. */
export interface Runtime {
  /** A fault server that the runtime can call; its `requests` are those of clients alone. */
  serve(
    answer: (request: FaultRequest) => Answer,
    options?: FaultServerOptions,
  ): Promise<FaultServer>;
  /** Rejects where the runtime has ended. */
  perform(task: Task): Promise<TaskReport>;
}

/** A Node of some version. */
export interface NodeRuntime extends Runtime {
  readonly major: number;
  /** The authority whose certificates it trusts. */
  readonly authority: Authority;
  /** Does a task in a process of its own: milliseconds from its end to that of the process. */
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
  /** Its version, as it says itself. */
  readonly version: string;
  readonly runtime: Kind;
  close(): Promise<void>;
}
