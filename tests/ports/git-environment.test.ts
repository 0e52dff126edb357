/** The environment that git gets. */
import { expect, test } from "vitest";
import { remoteEnvironment } from "../../src/ports/git/access.ts";
import { gitEnvironment, joinEnvironments, safeDirectory } from "../../src/ports/git/environment.ts";

const access = { server: "https://github.com", token: "ghs_x", own: null };
const header = "http.https://github.com/.extraheader";

test("a safe folder and the credentials are both set", () => {
  const first = gitEnvironment({ [safeDirectory]: "/__w/learning/learning" });
  expect(joinEnvironments(first, remoteEnvironment(access))).toMatchObject({
    GIT_CONFIG_COUNT: "3",
    GIT_CONFIG_KEY_0: "safe.directory",
    GIT_CONFIG_VALUE_0: "/__w/learning/learning",
    GIT_CONFIG_KEY_1: header,
    GIT_CONFIG_VALUE_1: "",
    GIT_CONFIG_KEY_2: header,
    GIT_CONFIG_VALUE_2: expect.stringMatching(/^AUTHORIZATION: basic /),
    GIT_ALLOW_PROTOCOL: "https:http:ssh:git:file",
  });
});

test("nothing else of the configuration comes from the environment", () => {
  const named = { GIT_CONFIG_COUNT: "1", GIT_CONFIG_KEY_0: "core.editor", GIT_CONFIG_VALUE_0: "x" };
  const environment = joinEnvironments(gitEnvironment(named), remoteEnvironment({ ...access, token: null }));
  expect(Object.keys(environment).filter((name) => name.startsWith("GIT_CONFIG"))).toEqual([]);
});

test.each(["http_proxy", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY", "no_proxy", "NO_PROXY"])(
  "git uses the machine's %s",
  (name) => {
    expect(gitEnvironment({ [name]: "http://127.0.0.1:1" })).toMatchObject({ [name]: "http://127.0.0.1:1" });
  },
);
