/** Methods an OpenAPI path item can hold (OpenAPI 3.1 §4.8.9). */
export type HttpMethod = "GET" | "PUT" | "POST" | "DELETE" | "OPTIONS" | "HEAD" | "PATCH" | "TRACE";
