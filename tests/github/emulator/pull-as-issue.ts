/** A pull request as GitHub's issues endpoints return it, where the emulator omits it. */
import { text, type Json } from "./json.ts";

const shared = [
  "id",
  "node_id",
  "number",
  "title",
  "user",
  "labels",
  "state",
  "locked",
  "assignee",
  "assignees",
  "milestone",
  "comments",
  "created_at",
  "updated_at",
  "closed_at",
  "author_association",
  "draft",
  "body",
  "html_url",
];

/** @param pull as the pull requests endpoint returns it */
export function issueOfPull(pull: Json): Json {
  const url = text(pull["issue_url"]);
  const { url: pullUrl, html_url, diff_url, patch_url, merged_at } = pull;
  return {
    ...Object.fromEntries(shared.map((name) => [name, pull[name] ?? null])),
    url,
    repository_url: url.replace(/\/issues\/\d+$/, ""),
    state_reason: null,
    pull_request: { url: pullUrl, html_url, diff_url, patch_url, merged_at },
  };
}

/** Only the response for a single pull request has these. */
const single = new Set([
  "merged",
  "merged_by",
  "mergeable",
  "mergeable_state",
  "rebaseable",
  "comments",
  "review_comments",
  "maintainer_can_modify",
  "commits",
  "additions",
  "deletions",
  "changed_files",
]);

/** As in a list of pull requests. */
export function listedPull(pull: Json): Json {
  return Object.fromEntries(Object.entries(pull).filter(([name]) => !single.has(name)));
}
