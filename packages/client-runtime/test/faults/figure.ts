/** What a test measured for its row; read from the JSON report by those who write it down. */
export interface Figure {
  readonly row: string;
  readonly [measure: string]: string | number;
}

declare module "vitest" {
  interface TaskMeta {
    figure?: Figure;
  }
}
