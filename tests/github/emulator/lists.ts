/** Lists of issues like GitHub's: with pull requests, and without closed_by. */
import { jsonList, maybeObject, text, type Json } from "./json.ts";
import { answer, type Answer } from "./message.ts";
import { issueOfPull } from "./pull-as-issue.ts";
import { everything, key, type World } from "./world.ts";

/** GET …/issues. */
export async function issueList(world: World, repository: string, query: URLSearchParams): Promise<Answer> {
  const issues = await everything(world, repository, "issues");
  const pulls = (await everything(world, repository, "pulls")).map(issueOfPull);
  const list = [...issues, ...pulls]
    .filter(({ number }) => !world.gone.has(key(repository, Number(number))))
    .filter((issue) => wanted(issue, query))
    .map((issue) => Object.fromEntries(Object.entries(issue).filter(([name]) => name !== "closed_by")));
  const by = { updated: "updated_at", comments: "comments" }[query.get("sort") ?? ""] ?? "created_at";
  const sign = query.get("direction") === "asc" ? 1 : -1;
  const sorted = list.toSorted((a, b) => sign * (compare(a[by], b[by]) || compare(a["number"], b["number"])));
  return paged(sorted, query, `${world.origin}/repos/${repository}/issues`);
}

function compare(a: unknown, b: unknown): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  return text(a) < text(b) ? -1 : Number(text(a) > text(b));
}

function wanted(issue: Json, query: URLSearchParams): boolean {
  const state = query.get("state") ?? "open";
  const names = new Set(jsonList(issue["labels"]).map(({ name }) => text(name).toLowerCase()));
  const labels = (query.get("labels") ?? "").split(",").filter(Boolean);
  const milestone = query.get("milestone");
  const number = maybeObject(issue["milestone"])?.["number"];
  const inMilestone = milestone === "none" ? number === undefined : String(number) === milestone;
  return (
    (state === "all" || issue["state"] === state) &&
    labels.every((label) => names.has(label.trim().toLowerCase())) &&
    (milestone === null || inMilestone) &&
    Date.parse(text(issue["updated_at"])) >= Date.parse(query.get("since") ?? "1970-01-01")
  );
}

/** One page of a list, with links to the others. */
export function paged(list: readonly unknown[], query: URLSearchParams, url: string): Answer {
  const size = Math.min(100, Number(query.get("per_page") ?? 30));
  const page = Number(query.get("page") ?? 1);
  const last = Math.max(1, Math.ceil(list.length / size));
  const link = (to: number, rel: string): string => {
    const target = new URLSearchParams(query);
    target.set("page", String(to));
    return `<${url}?${target}>; rel="${rel}"`;
  };
  const links = [
    ...(page > 1 ? [link(page - 1, "prev"), link(1, "first")] : []),
    ...(page < last ? [link(page + 1, "next"), link(last, "last")] : []),
  ];
  const headers = links.length > 0 ? { link: links.join(", ") } : {};
  return answer(200, list.slice((page - 1) * size, page * size), headers);
}
