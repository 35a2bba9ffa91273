// Generated from the vendor's API document. Do not edit: see CONTRIBUTING.md.

export type { components, operations, paths } from "./openapi.ts";
export type * from "./schemas.ts";
export * from "./client.ts";
export * from "./operations.ts";
export { ApiError, ConfigError, isApiError, isConfigError, isParseError, ParseError, unwrap } from "@org/client-runtime";
