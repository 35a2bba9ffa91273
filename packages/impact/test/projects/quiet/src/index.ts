import { isApiError } from "@org/products";

export const isRefused = (error: unknown): boolean => isApiError(error) && error.status === 422;
