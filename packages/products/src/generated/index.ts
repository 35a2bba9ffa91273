// Generated from the vendor's API document. Do not edit: see CONTRIBUTING.md.

export * as fanfare from "@org/fanfare";
export * as solvimon from "@org/solvimon";
export * as userflux from "@org/userflux";
export * as voucherify from "@org/voucherify";
export { ApiError, ConfigError, isApiError, isConfigError, isParseError, ParseError, unwrap } from "@org/client-runtime";
