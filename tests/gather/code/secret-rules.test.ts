/** What secretlint's rules find in an excerpt. */
import { describe, expect, test } from "vitest";
import { linesWithSecrets } from "../../../src/gather/code/secret-rules.ts";

/** Put together here, so that no scanner takes the test for a leak. */
const token = ["ghp", "wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO0pINUx"].join("_");
const key = ["-----BEGIN RSA PRIVATE", " KEY-----"].join("");

describe("lines with a secret", () => {
  test("are found by their place", async () => {
    expect([...(await linesWithSecrets(["a", `x = "${token}"`, "b"]))]).toEqual([1]);
  });

  test("are all lines of a key", async () => {
    const lines = ["a", key, "MIIEpAIBAAKCAQEA0Z3VS5JJcds3xfn".repeat(5), key.replace("BEGIN", "END"), "b"];
    expect([...(await linesWithSecrets(lines))]).toEqual([1, 2, 3]);
  });

  test("are found whatever a comment asks for", async () => {
    const lines = ["// secretlint-disable", `x = "${token}" // secretlint-disable-line`];
    expect([...(await linesWithSecrets(lines))]).toEqual([1]);
  });

  test("are none of ordinary code", async () => {
    expect([...(await linesWithSecrets(["from flask import Flask", "app = Flask(__name__)"]))]).toEqual([]);
  });
});

test.each(["a", "://", "a:a@", "xoxb-1-", "sk-", "eyJ", "AKIA", key, "mongodb://", "'", "\\", "_authToken="])(
  "lines of %j are looked at in time",
  async (piece) => {
    const lines = Array.from({ length: 5 }, () => piece.repeat(Math.ceil(2000 / piece.length)));
    const begun = process.cpuUsage();
    await linesWithSecrets(lines);
    const { user, system } = process.cpuUsage(begun);
    expect((user + system) / 1e6).toBeLessThan(1);
  },
);
