/** Reads issues and their events, pull requests, milestones, and permissions. */
import * as z from "zod";
import type { Issue } from "../../activity/issue.ts";
import { eventAnswer, issueAnswer, milestoneAnswer, pullRequestAnswer, repositoryAnswer } from "./answers.ts";
import type { Calls } from "./calls.ts";
import { nullAt, nullIfFailed } from "./expected.ts";
import { createMayWrite } from "./may-write.ts";
import { placeOf } from "./place.ts";
import type { IssueReader, RepositoryReader } from "./port.ts";
import { readIssues } from "./read-issues.ts";
import { read, readAll, readEnds } from "./read.ts";

/** Every function throws GitHubError of any kind. Routes and fields: docs.github.com, "REST API". */
export function createReader(calls: Calls): IssueReader & RepositoryReader {
  /** Read once per run, although both evidence and publishing need them. */
  const pulls = new Map<string, Promise<Issue[]>>();
  const known = new Map<string, ReturnType<typeof settings>>();

  return {
    mayWrite: createMayWrite(calls),

    async issues(repository) {
      return readIssues(calls, {
        route: "GET /repos/{owner}/{repo}/issues",
        at: placeOf(repository),
        doing: `Reading the issues of ${repository}`,
        needs: "issues: read",
      });
    },

    async issue(repository, number) {
      return nullAt(
        [301, 404, 410],
        read(calls, {
          route: "GET /repos/{owner}/{repo}/issues/{number}",
          at: { ...placeOf(repository), number },
          answer: issueAnswer,
          doing: `Reading ${repository}#${number}`,
          needs: "issues: read",
        }),
      );
    },

    async events(repository, number) {
      const events = await readEnds(calls, {
        route: "GET /repos/{owner}/{repo}/issues/{number}/events",
        at: { ...placeOf(repository), number },
        answer: z.array(eventAnswer),
        doing: `Reading the events of ${repository}#${number}`,
        needs: "issues: read",
      });
      return events.filter((event) => event !== null);
    },

    async isPublic(repository) {
      // A token can read every public repository, whatever else it may do: with a 404, this one is private or gone.
      const asked = nullAt([404], settings(repository));
      return nullIfFailed(
        asked.then(
          (found) => found !== null && !found.private && (found.visibility ?? "public") === "public",
        ),
      );
    },

    // A private fork has the people and roles of the organization that it comes from: docs.github.com, "About permissions
    // and visibility of forks". Elsewhere, a person's collaborators can write: "Permission levels for a personal account
    // repository".
    async isPersonal(repository) {
      const found = await nullIfFailed(settings(repository));
      return found && found.owner?.type === "User" && !(found.private && found.fork !== false);
    },

    async hasIssues(repository) {
      return (await nullIfFailed(settings(repository)))?.has_issues ?? null;
    },

    async hasPages(repository) {
      const asked = read(calls, {
        route: "GET /repos/{owner}/{repo}/pages",
        at: placeOf(repository),
        answer: z.unknown().transform(() => true),
        doing: `Reading whether ${repository} has GitHub Pages`,
        needs: "pages: read",
      });
      return nullIfFailed(nullAt([404], asked).then((found) => found ?? false));
    },

    async milestones(repository) {
      return readAll(calls, {
        route: "GET /repos/{owner}/{repo}/milestones",
        at: placeOf(repository),
        send: { state: "all" },
        answer: z.array(milestoneAnswer),
        doing: `Reading the milestones of ${repository}`,
        needs: "issues: read",
      });
    },

    async pullRequests(repository) {
      const asked = pulls.get(repository) ?? newestPulls(repository);
      pulls.set(repository, asked);
      return asked;
    },
  };

  function settings(repository: string): Promise<z.infer<typeof repositoryAnswer>> {
    const asked = known.get(repository) ?? readSettings(repository);
    known.set(repository, asked);
    return asked;
  }

  function readSettings(repository: string): Promise<z.infer<typeof repositoryAnswer>> {
    return read(calls, {
      route: "GET /repos/{owner}/{repo}",
      at: placeOf(repository),
      answer: repositoryAnswer,
      doing: `Reading the settings of ${repository}`,
      needs: "metadata: read",
    });
  }

  function newestPulls(repository: string): Promise<Issue[]> {
    return read(calls, {
      route: "GET /repos/{owner}/{repo}/pulls",
      at: placeOf(repository),
      send: { state: "all", sort: "updated", direction: "desc", per_page: 100 },
      answer: z.array(pullRequestAnswer),
      doing: `Reading the pull requests of ${repository}`,
      needs: "pull-requests: read",
    });
  }
}
