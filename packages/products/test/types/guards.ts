import {
  ApiError,
  ConfigError,
  isApiError,
  isConfigError,
  isParseError,
  ParseError,
} from "@org/products";
import type { Equal } from "./equal.ts";

declare const caught: unknown;

if (isApiError(caught)) {
  true satisfies Equal<typeof caught, ApiError>;
  true satisfies Equal<typeof caught.status, number>;
  true satisfies Equal<typeof caught.body, unknown>;
  true satisfies Equal<typeof caught.requestId, string | undefined>;
} else if (isConfigError(caught)) {
  true satisfies Equal<typeof caught, ConfigError>;
  true satisfies Equal<typeof caught.field, string>;
} else if (isParseError(caught)) {
  true satisfies Equal<typeof caught, ParseError>;
  true satisfies Equal<typeof caught.contentType, string | undefined>;
} else {
  true satisfies Equal<typeof caught, unknown>;
}

if (caught instanceof ApiError) {
  true satisfies Equal<typeof caught.operation, string>;
} else if (caught instanceof ConfigError || caught instanceof ParseError) {
  true satisfies Equal<typeof caught, ConfigError | ParseError>;
  true satisfies Equal<typeof caught.name, "ConfigError" | "ParseError">;
}
