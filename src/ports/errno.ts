/** The code of an error of the operating system, such as ENOENT; undefined for anything else that was thrown. */
export function errnoOf(cause: unknown): string | undefined {
  return cause instanceof Error && "code" in cause ? String(cause.code) : undefined;
}
