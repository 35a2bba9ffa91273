import { isApiError } from "@org/products";

export function isRefused(error: unknown): boolean {
  return isApiError(error) && error.status === 422;
}
