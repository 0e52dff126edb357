import { expect, test } from "vitest";
import { codeFilesIn, joinUnread } from "../../src/languages/unread.ts";
import { languages } from "../../src/languages/languages.ts";

const of = (...paths: string[]) => {
  const { read, unread } = codeFilesIn(paths);
  return { read, unread: unread.map(({ name, files, ending }) => `${files} ${name} .${ending}`) };
};

test("files are counted by their language, and whether it is read", () => {
  const paths = ["a.jl", "src/b.JL", "c.exs", "d.py", "e.ipynb", "f.ts", "g.sh", "h.md", "data.csv", "jl"];
  expect(of(...paths, "stats.r")).toEqual({
    read: 3,
    unread: ["2 Julia .jl", "1 Elixir .exs", "1 R .r"],
  });
  expect(of()).toEqual({ read: 0, unread: [] });
});

test("a file that says its language counts there, if the language is known", () => {
  const said = new Map([
    ["a.ipynb", "R"],
    ["b.ipynb", "julia"],
    ["c.ipynb", "::warning::"],
  ]);
  const { read, unread } = codeFilesIn(["a.ipynb", "b.ipynb", "c.ipynb", "d.ipynb", "e.r"], said);
  expect([read, ...unread.map(({ name, files }) => `${files} ${name}`)]).toEqual([1, "2 R", "1 Julia"]);
});

test("several places are added up, most files first", () => {
  const places = [codeFilesIn(["a.jl", "b.exs"]).unread, codeFilesIn(["a.exs"]).unread];
  expect(joinUnread(places).map(({ name, files }) => [name, files])).toEqual([
    ["Elixir", 2],
    ["Julia", 1],
  ]);
});

test("no ending belongs to two languages", () => {
  const endings = languages.flatMap(({ names }) => Object.keys(names));
  expect(endings.filter((ending, index) => endings.indexOf(ending) !== index)).toEqual([]);
});
