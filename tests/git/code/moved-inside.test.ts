/** A block that moves inside its file belongs to whoever wrote it first. */
import { expect, test } from "vitest";
import { codeRepository, joinsSql, judged } from "../../support/code.ts";
import { stranger } from "../../support/repository.ts";

const lines = (word: string): string =>
  Array.from({ length: 12 }, (_, line) => `-- ${word} ${line}\n`).join("");
const block = `${lines("report")}${joinsSql}`;

test.each<[string, (text: string) => string]>([
  ["below the owner's own lines", (text) => `${lines("mine")}${text}`],
  ["from the end to the beginning", (text) => `${text}${lines("mine")}`],
  ["and is indented anew", (text) => `${lines("mine")}${text.replaceAll(/^/gm, "    ")}`],
])("a stranger's block that the owner moves %s stays theirs", async (_, move) => {
  const repository = codeRepository();
  repository.commit({ message: "Report", files: { "a.sql": `${lines("other")}${block}` }, author: stranger });
  repository.commit({ message: "Move", files: { "a.sql": move(block) } });
  expect(await judged(repository)).toMatchObject({ done: false });
});

test("a stranger's block that the owner takes out and puts back in another place stays theirs", async () => {
  const repository = codeRepository();
  repository.commit({ message: "Report", files: { "a.sql": `${lines("other")}${block}` }, author: stranger });
  repository.commit({ message: "Clean up", files: { "a.sql": lines("other") } });
  repository.commit({ message: "Again", files: { "a.sql": `${block}${lines("other")}` } });
  expect(await judged(repository)).toMatchObject({ done: false });
});

test("the owner's block that a stranger moves stays the owner's", async () => {
  const repository = codeRepository();
  repository.commit({ message: "Report", files: { "a.sql": `${lines("other")}${block}` } });
  repository.commit({ message: "Move", files: { "a.sql": `${block}${lines("other")}` }, author: stranger });
  expect(await judged(repository)).toMatchObject({ done: true });
});
