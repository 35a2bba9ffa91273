/** What a test measured: in the JSON report, and in what `pnpm test:soak` prints. */
export type Figure = Readonly<Record<string, string | number>>;

declare module "vitest" {
  interface TaskMeta {
    figure?: Figure;
  }
}
