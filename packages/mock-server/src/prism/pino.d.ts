// Prism's declarations name pino's types, and pino 6 has none.
declare module "pino" {
  export interface LoggerOptions {
    readonly name?: string;
  }
  export interface DestinationStream {
    write(text: string): void;
  }
  export interface Logger {
    readonly info: (...details: readonly unknown[]) => void;
    readonly debug: (...details: readonly unknown[]) => void;
    readonly success: (...details: readonly unknown[]) => void;
    readonly warn: (...details: readonly unknown[]) => void;
    readonly error: (...details: readonly unknown[]) => void;
    readonly child: (bindings: object) => Logger;
  }
}
