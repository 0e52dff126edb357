/** What goes over the wire, without HTTP's details. */

export interface Call {
  method: string;
  path: string;
  query: URLSearchParams;
  /** Parsed JSON; undefined without a body. */
  body: unknown;
  /** Null for a call without credentials. */
  token: string | null;
}

export interface Answer {
  status: number;
  headers: Record<string, string>;
  /** Undefined for an empty body. */
  body: unknown;
}

/** An answer with a body of JSON. */
export function answer(status: number, body?: unknown, headers: Record<string, string> = {}): Answer {
  return { status, headers, body };
}

/** An error as GitHub words it. */
export function refuse(status: number, message: string, extra: object = {}): Answer {
  return answer(status, { message, ...extra, status: String(status) });
}

/** A 422; the emulator leaves out what was wrong. */
export function invalid(resource: string, field: string, code: string, message?: string): Answer {
  const error = { resource, code, field, ...(message === undefined ? {} : { message }) };
  return refuse(422, "Validation Failed", { errors: [error] });
}

/** What is not there, or not for who asks. */
export const notFound = (): Answer => refuse(404, "Not Found");
/** Whether a method changes something. */
export const isWrite = (method: string): boolean => !["GET", "HEAD"].includes(method);
