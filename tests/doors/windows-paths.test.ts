/** Paths as Windows writes them: drives, backslashes, shares. */
import { posix, win32 } from "node:path";
import { describe, expect, test } from "vitest";
import { nameInFolder } from "../../src/doors/name-in-folder.ts";
import { localFolder } from "../../src/gather/locate.ts";

const folder = String.raw`C:\Users\Ana Souza\learning`;
const onWindows = { path: win32, realOf: (path: string) => path };

describe("the name of a file in the portfolio's folder", () => {
  test.each([
    [String.raw`plans\roadmap.json`, "plans/roadmap.json"],
    [String.raw`.\plans\\roadmap.json`, "plans/roadmap.json"],
    ["plans/roadmap.json", "plans/roadmap.json"],
    [String.raw`plans\..\roadmap.json`, "roadmap.json"],
    [String.raw`C:\Users\Ana Souza\learning\plans\roadmap.json`, "plans/roadmap.json"],
    ["C:/Users/Ana Souza/learning/roadmap.json", "roadmap.json"],
    [String.raw`c:\users\ana souza\LEARNING\roadmap.json`, "roadmap.json"],
    [String.raw`..\out`, "../out"],
    [String.raw`D:\learning\roadmap.json`, "D:/learning/roadmap.json"],
    [String.raw`C:\Users\Ana Souza\learning-2\roadmap.json`, "C:/Users/Ana Souza/learning-2/roadmap.json"],
  ])("%j is %j", (written, name) => {
    expect(nameInFolder(folder, written, onWindows)).toBe(name);
  });

  test("through a link", () => {
    const places = { path: win32, realOf: () => String.raw`D:\real` };
    expect(nameInFolder(folder, String.raw`D:\real\roadmap.json`, places)).toBe("roadmap.json");
  });
});

describe("a listed repository", () => {
  const there = { path: win32, exists: () => true };
  const nowhere = { path: win32, exists: () => false };

  test.each([
    [".", folder],
    [String.raw`..\api`, String.raw`C:\Users\Ana Souza\api`],
    ["../api", String.raw`C:\Users\Ana Souza\api`],
    [String.raw`D:\code\api`, String.raw`D:\code\api`],
    ["D:/code/api", String.raw`D:\code\api`],
    [String.raw`\\server\share\api`, String.raw`\\server\share\api`],
  ])("%j is a folder, whether it exists or not", (listed, place) => {
    expect(localFolder(listed, folder, there)).toBe(place);
    expect(localFolder(listed, folder, nowhere)).toBe(place);
  });

  test("a name is a folder only if it exists, and owner/name never is one", () => {
    expect(localFolder("api", folder, there)).toBe(String.raw`C:\Users\Ana Souza\learning\api`);
    expect(localFolder("api", folder, nowhere)).toBeNull();
    expect(localFolder("ana/api", folder, there)).toBeNull();
  });

  test.each(["https://github.com/ana/api", "git@github.com:ana/api.git"])("%j is an address", (listed) => {
    expect(localFolder(listed, folder, nowhere)).toBeNull();
    expect(localFolder(listed, "/home/ana/learning", { path: posix, exists: () => false })).toBeNull();
  });
});
