/** What a server advertises first. */
import { describe, expect, test } from "vitest";
import { firstRef } from "../../src/matrix/first-ref.ts";

const sha = "1".repeat(40);
const line = (text: string): string => `${(text.length + 4).toString(16).padStart(4, "0")}${text}`;
const service = `${line("# service=git-upload-pack\n")}0000`;

function bodyOf(text: string, step = text.length): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.slice(at, (at += Math.max(step, 1))));
    },
  });
}

const head = `${service}${line(`${sha} HEAD\0multi_ack symref=HEAD:refs/heads/main\n`)}${line(`${sha} refs/heads/main\n`)}0000`;

describe("the first ref", () => {
  test.each<[string, string, string | null]>([
    ["HEAD", head, sha],
    ["HEAD of a repository with SHA-256", head.replaceAll(sha, "2".repeat(64)), "2".repeat(64)],
    [
      "HEAD that is on no branch, beside other branches",
      `${service}${line(`${sha} refs/heads/x\0agent\n`)}0000`,
      "empty",
    ],
    ["none", `${service}${line(`${"0".repeat(40)} capabilities^{}\0agent\n`)}0000`, "empty"],
    ["nothing at all after the service", `${service}0000`, "empty"],
    ["nothing, not even an end", service, "empty"],
    ["a page for people", "<!doctype html><title>Sign in</title><p>Please sign in to read this page.", null],
    ["a dumb server's list", `${sha}\trefs/heads/main\n`, null],
    ["no answer", "", null],
    ["another service", line("# service=git-receive-pack\n"), null],
    ["an answer that is cut off", head.slice(0, 60), null],
    ["something without an end", `${service}${"x".repeat(100_000)}`, null],
  ])("%s", async (_what, text, expected) => {
    expect(await firstRef(bodyOf(text))).toBe(expected);
    expect(await firstRef(bodyOf(text, 7))).toBe(expected);
  });

  test("the rest is not waited for", async () => {
    const endless = new ReadableStream<Uint8Array>({
      start: (controller) => void controller.enqueue(new TextEncoder().encode(head)),
    });
    expect(await firstRef(endless)).toBe(sha);
  });
});
