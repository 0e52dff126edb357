/** The verify page opens with a proof that git confirms: what it says that git prints is what git prints. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runHere } from "../support/cli.ts";
import { createRepository, type TestRepository } from "../support/repository.ts";
import { roadmapText } from "../support/roadmaps.ts";

const plan = roadmapText([{ id: "joins", evidence: [{ skill: "sql-joins" }] }], { site: { excerpts: true } });
const query = `SELECT c.name, COUNT(*)
FROM sales AS s
JOIN customers AS c ON c.id = s.customer_id
GROUP BY c.name
ORDER BY 2 DESC;
`;

/** What the page says to paste, and what it says is printed. */
async function pageOf({ dir }: TestRepository): Promise<{ paste: string[]; printed: string | undefined }> {
  expect((await runHere(dir, ["sync"])).status).toBe(0);
  const page = readFileSync(join(dir, "site/verify/index.html"), "utf8");
  const names: Record<string, string> = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&amp;": "&" };
  const plain = (html: string): string =>
    html.replaceAll(/&(?:#x([0-9A-F]+)|\w+);/gi, (name, code: string | undefined) =>
      code === undefined ? (names[name] ?? name) : String.fromCodePoint(Number.parseInt(code, 16)),
    );
  const [, paste = ""] = /aria-label="Commands that check it"><code>(.*?)<\/code>/s.exec(page) ?? [];
  const [, printed] = /aria-label="Git’s answer"><code>(.*?)<\/code>/s.exec(page) ?? [];
  return {
    paste: plain(paste).trim().split("\n"),
    printed: printed === undefined ? undefined : plain(printed),
  };
}

test.each<[string, (repository: TestRepository) => void]>([
  [
    "in the first commit of all",
    (repository) => {
      repository.commit({ message: "Join", files: { "roadmap.json": plan, "joins.sql": query } });
    },
  ],
  [
    "after a commit that moved the line down",
    (repository) => {
      repository.commit({ message: "Plan", files: { "roadmap.json": plan } });
      repository.commit({ message: "Join", files: { "joins.sql": query } });
      repository.commit({ message: "Explain", files: { "joins.sql": `-- Sales\n\n${query}` } });
    },
  ],
  [
    "in a folder with a space, with letters outside ASCII",
    (repository) => {
      repository.commit({ message: "Plan", files: { "roadmap.json": plan } });
      const told = query.replace(";", " AND c.city = 'São Paulo' AND c.name <> \"&\";");
      repository.commit({ message: "Join", files: { "consultas básicas/junções.sql": told } });
    },
  ],
  [
    "with a line of many that is indented",
    (repository) => {
      repository.commit({ message: "Plan", files: { "roadmap.json": plan } });
      const indented = query.replaceAll(/^(?=\w)/gm, "    ");
      repository.commit({ message: "Join", files: { "joins.sql": "-- one\n".repeat(120) + indented } });
    },
  ],
])("%s", async (_case, commit) => {
  const repository = createRepository();
  repository.addOrigin("https://github.com/ana-souza/learning.git");
  commit(repository);
  const { paste, printed } = await pageOf(repository);
  const [clone, blame = ""] = paste;
  expect(clone).toBe("git clone https://github.com/ana-souza/learning && cd learning");
  const words = [...blame.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? "");
  expect(words.slice(0, 5)).toEqual(["git", "blame", "-s", "--root", "-L"]);
  expect(repository.git(...words.slice(1))).toBe(printed);
  expect(printed).toMatch(/^[0-9a-f]{8} \d+\) +(?:JOIN|GROUP|ORDER) /);
});

test("where the line reads otherwise by now", async () => {
  const repository = createRepository();
  repository.addOrigin("https://github.com/ana-souza/learning.git");
  repository.commit({ message: "Plan", files: { "roadmap.json": plan, "joins.sql": query } });
  repository.commit({
    message: "Explain",
    files: { "joins.sql": query.replace("_id\n", "_id AND c.id > 0\n") },
  });
  const { paste, printed } = await pageOf(repository);
  expect(paste).toHaveLength(2);
  // It is another line that git answers for.
  expect(repository.git(...(paste[1] ?? "").split(" ").slice(1))).toBe(printed);
  expect(printed).not.toContain("JOIN");
});
