import { createServer, type Server } from "node:http";
import { afterEach, describe, expect, test } from "vitest";
import { runHere } from "../support/cli.ts";
import { folder, imported, itemsIn, joins, roadmapIn, slow } from "../support/translated-plan.ts";

describe("a translation service", () => {
  let server: Server | null = null;
  afterEach(() => new Promise<void>((done) => (server === null ? done() : server.close(() => done()))));

  interface Seen {
    path: string;
    key: string | undefined;
    body: { model?: string; messages: { content: string }[] };
  }

  /** @param answer what the assistant says, or a whole response */
  async function serve(
    answer: (message: string) => string,
    status = 200,
  ): Promise<{ url: string; seen: Seen[] }> {
    const seen: Seen[] = [];
    const made = createServer((request, response) => {
      let text = "";
      request.on("data", (chunk) => (text += String(chunk)));
      request.on("end", () => {
        const body: Seen["body"] = JSON.parse(text);
        seen.push({ path: request.url ?? "", key: request.headers.authorization, body });
        const content = answer(body.messages[0]?.content ?? "");
        response.writeHead(status, status === 302 ? { location: "/elsewhere" } : {});
        response.end(
          content.startsWith("raw:")
            ? content.slice(4)
            : JSON.stringify({ choices: [{ message: { content } }] }),
        );
      });
    });
    server = made;
    await new Promise<void>((done) => made.listen(0, "127.0.0.1", done));
    const address = made.address();
    const port = typeof address === "object" ? address?.port : 0;
    return { url: `http://127.0.0.1:${port}/v1`, seen };
  }

  const english = (): string =>
    JSON.stringify({
      [slow]: "Speed up 3 slow PostgreSQL queries with `EXPLAIN`",
      [joins]: "Correlated subqueries",
      "Not asked for": "Anything",
    });

  test("gets only what is missing, and its answer goes through the same checks", async () => {
    const { url, seen } = await serve(english);
    const dir = folder();
    const run = await runHere(
      dir,
      ["import", "plan.md", "--translate-url", url, "--translate-model", "small"],
      { environment: { ROADFOLIO_TRANSLATE_KEY: "sesame" } },
    );
    expect(run.status).toBe(0);
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatchObject({
      path: "/v1/chat/completions",
      key: "Bearer sesame",
      body: { model: "small" },
    });
    expect(seen[0]?.body.messages[0]?.content).toContain(slow);
    expect(seen[0]?.body.messages[0]?.content).not.toContain("Funções de agregação");
    expect(itemsIn(dir).map(({ title }) => title)).toEqual([
      "Aggregate functions",
      "Speed up 3 slow PostgreSQL queries with `EXPLAIN`",
      joins,
    ]);
    expect(run.stderr).toContain("it lacks the name JOIN");
    expect(run.stderr).not.toContain("Not asked for");
    expect(run.stdout + run.stderr).not.toContain("sesame");
  });

  test("is not asked without --translate-url, and needs no key", async () => {
    const { url, seen } = await serve(english);
    const dir = folder();
    await runHere(dir, ["import", "plan.md"], { environment: { ROADFOLIO_TRANSLATE_KEY: "sesame" } });
    expect(seen).toEqual([]);
    await runHere(dir, ["translations", "--translate-url", `${url}/chat/completions`]);
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatchObject({ path: "/v1/chat/completions", key: undefined });
    expect(seen[0]?.body).not.toHaveProperty("model");
  });

  test.each<[string, () => string, number, string]>([
    ["a status", () => "", 500, "answered with status 500"],
    ["a redirect", () => "", 302, "did not answer"],
    ["no message", () => "raw:{}", 200, "gave an answer without a message"],
    ["no JSON", () => "raw:<html>", 200, "gave an answer without a message"],
    ["no object", () => "I cannot do that.", 200, "gave an answer that contains no JSON object"],
    ["too much", () => `raw:${"x".repeat(2_100_000)}`, 200, "gave an answer that is too long"],
  ])("that answers with %s stops the run, and nothing is written", async (_name, answer, status, message) => {
    const { url } = await serve(answer, status);
    const dir = await imported();
    const before = roadmapIn(dir);
    await expect(runHere(dir, ["translations", "--translate-url", url])).rejects.toThrow(message);
    expect(roadmapIn(dir)).toBe(before);
  });

  test.each(["http://example.com/v1", "ftp://127.0.0.1/", "nothing", "https://me:secret@example.com/v1"])(
    "is refused at %s",
    async (url) => {
      const run = runHere(folder(), ["translations", "--translate-url", url]);
      await expect(run).rejects.toThrow(/^--translate-url must (?!.*secret)/);
    },
  );
});
