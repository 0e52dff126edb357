/** One request of GitHub, and what it answered. */
import type * as z from "zod";

export interface Call<T> {
  /** As in GitHub's documentation, such as "GET /repos/{owner}/{repo}/issues". */
  route: `${"GET" | "POST" | "PATCH"} ${string}`;
  /** What stands in the route. */
  at: Record<string, string | number>;
  /** The query of a GET, the JSON of the others. */
  send?: Record<string, unknown>;
  /** What a good answer is. */
  answer: z.ZodType<T>;
  /** Begins messages: "Reading the issues of ana/learning". */
  doing: string;
  /** The permission that it needs, as a workflow writes it. */
  needs: "issues: read" | "issues: write" | "pull-requests: read" | "pull-requests: write" | "metadata: read";
  /** A sentence on what else may have to be allowed. */
  also?: string;
}

export interface Answer {
  status: number;
  /** By name in lower case. */
  headers: Record<string, string | number | undefined>;
  /** Parsed JSON; text for anything else; "" for a body that broke off. */
  data: unknown;
}
