/** A request to GitHub's API, and its response. */
import type * as z from "zod";

export interface Call<T> {
  /** As in GitHub's documentation, such as "GET /repos/{owner}/{repo}/issues". */
  route: `${"GET" | "POST" | "PATCH"} ${string}`;
  /** True for a POST that changes nothing, such as a GraphQL query. */
  reads?: true;
  /** Values for the placeholders in the route. */
  at: Record<string, string | number>;
  /** The query of a GET, or the JSON body of a POST or PATCH. */
  send?: Record<string, unknown>;
  /** Schema of a successful response. */
  answer: z.ZodType<T>;
  /** Start of error messages: "Reading the issues of ana/learning". */
  doing: string;
  /** The permission that the call needs, in the syntax of workflows. */
  needs:
    | "contents: read"
    | "contents: write"
    | "issues: read"
    | "issues: write"
    | "metadata: read"
    | "pages: read"
    | "pull-requests: read"
    | "pull-requests: write";
  /** A sentence about another setting that may be missing. */
  also?: string;
}

export interface Answer {
  status: number;
  /** Keys are in lower case. */
  headers: Record<string, string | number | undefined>;
  /** Parsed JSON; text for anything else; "" for an incomplete body. */
  data: unknown;
}
