/** Treats some statuses as a result instead of a failure. */
import { GitHubError } from "./error.ts";

/** @returns null instead of an error with one of these statuses */
export async function nullAt<T>(statuses: readonly number[], asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (cause) {
    if (cause instanceof GitHubError && cause.status !== null && statuses.includes(cause.status)) return null;
    throw cause;
  }
}

/** @returns null instead of any GitHubError */
export async function nullIfFailed<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (cause) {
    if (cause instanceof GitHubError) return null;
    throw cause;
  }
}
