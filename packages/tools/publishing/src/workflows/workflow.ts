import { parse } from "yaml";

/** The parts of a GitHub Actions workflow that the rules look at. */
export interface Workflow {
  /** File name. */
  readonly file: string;
  readonly text: string;
  /** Names of the events that start it. */
  readonly events: readonly string[];
  /** Branches whose pushes start it, where the file names some. */
  readonly branches: readonly string[];
  /** Top-level permissions; undefined where the file has none. */
  readonly permissions: unknown;
  readonly jobs: readonly Job[];
}

/** A job of a workflow. */
export interface Job {
  readonly name: string;
  readonly permissions: unknown;
  readonly environment: unknown;
  readonly steps: readonly Step[];
  /** The workflow that the job consists of, in place of steps. */
  readonly calls: string | undefined;
  /** The whole job, for rules that look everywhere in it. */
  readonly value: unknown;
}

/** A step of a job: an action or a command. */
export interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, unknown>>;
}

interface RawJob {
  readonly permissions?: unknown;
  readonly environment?: unknown;
  readonly steps?: readonly Step[];
  readonly uses?: string;
}

/**
 * Parses a workflow's text.
 * @throws Error where it is no YAML; its shape is GitHub's own, and is not checked here
 */
export function parseWorkflow(file: string, text: string): Workflow {
  const {
    on,
    permissions,
    jobs,
  }: { on: object | string; permissions?: unknown; jobs: Record<string, RawJob> } = parse(text);
  const events = typeof on === "string" ? [on] : Array.isArray(on) ? on : Object.keys(on);
  return {
    file,
    text,
    events,
    branches: [Object(Object(on)["push"])["branches"] ?? []].flat(),
    permissions,
    jobs: Object.entries(jobs).map(([name, job]) => ({
      name,
      permissions: job.permissions,
      environment: job.environment,
      steps: job.steps ?? [],
      calls: job.uses,
      value: job,
    })),
  };
}
