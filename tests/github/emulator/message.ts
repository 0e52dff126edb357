/** Requests and responses without the details of HTTP. */
import { maybeObject } from "./json.ts";

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

/** A response with a JSON body. */
export function answer(status: number, body?: unknown, headers: Record<string, string> = {}): Answer {
  return { status, headers, body };
}

/** An error in GitHub's wording. */
export function refuse(status: number, message: string, extra: object = {}): Answer {
  return answer(status, { message, ...extra, status: String(status) });
}

/** A 422 with the details that the emulator omits. */
export function invalid(resource: string, field: string, code: string, message?: string): Answer {
  const error = { resource, code, field, ...(message === undefined ? {} : { message }) };
  return refuse(422, "Validation Failed", { errors: [error] });
}

/** For resources that do not exist or that the caller cannot see. */
export const notFound = (): Answer => refuse(404, "Not Found");
/** Whether the body of a call is a GraphQL query, which changes nothing. */
export function isQuery(body: unknown): boolean {
  return /^query\b/.test(String(maybeObject(body)?.["query"] ?? ""));
}

/** Whether a method changes something. "QUERY" is a POST with a GraphQL query. */
export const isWrite = (method: string): boolean => !["GET", "HEAD", "QUERY"].includes(method);
