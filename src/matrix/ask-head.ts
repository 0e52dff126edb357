/**
 * Asks which commit a repository's default branch is at. Over HTTP this is the one request that `git ls-remote` begins with;
 * without a process for each learner, ten thousand are asked in seconds. Everything else is left to git itself.
 */
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import { learnerProblems } from "../cohort/learner-problems.ts";
import type { HeadAnswer } from "../cohort/plan-cohort.ts";
import { repositoryKey } from "../cohort/repository-name.ts";
import { readableReason } from "../gather/unread.ts";
import { remoteEnvironment } from "../ports/git/access.ts";
import { reasonToRefuse } from "../ports/git/refused-address.ts";
import { redirectsTo } from "../ports/git/remote.ts";
import { gitIn } from "../ports/git/run.ts";
import { messageOf } from "../problems/errors.ts";
import { firstRef } from "./first-ref.ts";
import { accessOf, addressOf, type Reach } from "./reach.ts";

/** How long a server may take to answer, in milliseconds. */
const longestWait = 30_000;

/** How long to wait before a failed request is repeated once, in milliseconds. */
const pause = 2_000;

const mostRedirects = 3;

/** @param repository as in cohort.json */
export async function askHead(repository: string, reach: Reach): Promise<HeadAnswer> {
  const address = addressOf(repository, reach);
  const refused = reasonToRefuse(address, reach.server);
  if (refused !== null) return { problem: learnerProblems.refused(refused.replace(/^refused: /, "")) };
  if (!/^https?:\/\//i.test(address)) return askGit(address, reach);
  const first = await askServer(address, reach);
  if (first !== "try again") return first;
  await reach.clock.sleep(pause);
  const second = await askServer(address, reach);
  return second === "try again" ? askGit(address, reach) : second;
}

/** Without the token first: what answers then is public. */
async function askServer(address: string, reach: Reach): Promise<HeadAnswer | "try again"> {
  const answer = await askAs(address, { ...reach, token: null }, true);
  if (answer === "try again" || "head" in answer || reach.token === null) return answer;
  const mayBePrivate = answer.problem.code !== "learner-empty";
  return mayBePrivate && address.startsWith(`${reach.server}/`) ? askAs(address, reach, false) : answer;
}

async function askAs(address: string, reach: Reach, isPublic: boolean): Promise<HeadAnswer | "try again"> {
  let place = address;
  for (let redirects = 0; redirects <= mostRedirects; redirects++) {
    const answer = await request(place, reach);
    if (typeof answer === "string") return answer;
    const { status } = answer;
    if (status >= 300 && status < 400) {
      await answer.body?.cancel();
      const next = redirectedTo(place, answer.headers.get("location"), reach);
      if (next === null) return askGit(address, reach);
      place = next;
      continue;
    }
    if (status !== 200) {
      await answer.body?.cancel();
      return refusal(status, address, reach);
    }
    const head = await firstRef(answer.body).catch(() => null);
    if (head === null) return askGit(address, reach);
    if (head === "empty") return { problem: learnerProblems.empty() };
    return { head, movedTo: repositoryKey(place) === repositoryKey(address) ? null : place, isPublic };
  }
  return { problem: learnerProblems.failed("it redirects too often") };
}

const service = "/info/refs?service=git-upload-pack";

async function request(
  place: string,
  { server, token, clock, fetch }: Reach,
): Promise<Response | "try again"> {
  const mayHaveToken = token !== null && place.startsWith(`${server}/`);
  const basic = Buffer.from(`x-access-token:${token ?? ""}`).toString("base64");
  try {
    return await fetch(`${place.replace(/\/+$/, "")}${service}`, {
      headers: {
        "user-agent": "git/2.50.0 (roadfolio)",
        accept: "*/*",
        ...(mayHaveToken ? { authorization: `Basic ${basic}` } : {}),
      },
      redirect: "manual",
      signal: clock.limit(longestWait),
    });
  } catch {
    return "try again";
  }
}

/** As git follows it: only to the same request elsewhere, and only on a server that is trusted to redirect. */
function redirectedTo(place: string, location: string | null, { server }: Reach): string | null {
  if (location === null || !URL.canParse(location, place)) return null;
  const { href, host, username } = new URL(location, place);
  if (!href.endsWith(service) || username !== "" || redirectsTo(place, server).length > 0) return null;
  return host === new URL(place).host ? href.slice(0, -service.length) : null;
}

async function refusal(status: number, address: string, reach: Reach): Promise<HeadAnswer | "try again"> {
  const { token, server } = reach;
  const withToken = token !== null && address.startsWith(`${server}/`);
  switch (status) {
    case 404:
    case 410:
      return { problem: learnerProblems.gone(withToken) };
    case 401: {
      if (withToken) return { problem: learnerProblems.tokenRefused() };
      // git may know a password for it.
      const answer = await askGit(address, reach);
      return "head" in answer ? answer : { problem: learnerProblems.private() };
    }
    case 403:
      return withToken
        ? { problem: learnerProblems.tokenLacks() }
        : { problem: learnerProblems.failed("the server answered 403") };
    default:
      return status === 429 || status >= 500
        ? "try again"
        : { problem: learnerProblems.failed(`the server answered ${status}`) };
  }
}

async function askGit(address: string, reach: Reach): Promise<HeadAnswer> {
  const folder = localPath(address);
  if (folder !== null && !existsSync(folder)) return { problem: learnerProblems.gone(false) };
  const config = ["http.lowSpeedLimit=1000", "http.lowSpeedTime=30", ...redirectsTo(address, reach.server)];
  const git = gitIn(tmpdir(), reach.environment, remoteEnvironment(accessOf(reach)));
  try {
    const { status, stdout, stderr } = await git.run([
      ...config.flatMap((setting) => ["-c", setting]),
      "ls-remote",
      "--end-of-options",
      folder ?? address,
      "HEAD",
    ]);
    if (status !== 0) return { problem: learnerProblems.failed(readableReason(stderr)) };
    const head = /^([0-9a-f]{40,64})\tHEAD$/m.exec(stdout.toString("latin1"))?.[1];
    return head === undefined
      ? { problem: learnerProblems.empty() }
      : { head, movedTo: null, isPublic: folder === null ? false : null };
  } catch (cause) {
    return { problem: learnerProblems.failed(messageOf(cause)) };
  }
}

/** The folder that an address means; null for another machine's. */
function localPath(address: string): string | null {
  if (address.startsWith("file://")) return URL.canParse(address) ? fileURLToPath(address) : null;
  return /^[a-z][a-z0-9+.-]*:\/\/|^[^/\\]{2,}:/i.test(address) ? null : address;
}
