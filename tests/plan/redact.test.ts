import fc from "fast-check";
import { expect, test } from "vitest";
import * as z from "zod";
import { withoutAddresses } from "../../src/plan/redact.ts";
import { repositoryOf } from "../support/activity.ts";
import { roadmapText } from "../support/roadmaps.ts";
import { planned, snapshotOf } from "./snapshots.ts";

const address = /[^\s"<>@]+@[^\s"<>@]+\.[a-z]+/i;
const stars = (email: string): string => "*".repeat(email.length);

test("leaves no address of the owner, and everything else in its place", () => {
  const emails = ["ana@example.com", "Ana.Souza+git@mail.example.co.uk", "12+ana@users.noreply.github.com"];
  const text = roadmapText([{ id: "joins" }], { owner: { name: "Ana Souza", emails } });
  const snapshot = snapshotOf(text, [repositoryOf([{ message: "Completes: joins" }])], {
    owner: { logins: ["ana-souza"], emails },
  });
  const shown = withoutAddresses(snapshot);
  expect(JSON.stringify(shown)).not.toMatch(address);
  expect(shown).toEqual({
    ...snapshot,
    roadmap: { path: "roadmap.json", text: emails.reduce((all, one) => all.replace(one, stars(one)), text) },
    owner: { logins: ["ana-souza"], emails: emails.map(stars) },
  });
});

test("leaves no address of the owner that has no dot, wherever it is", () => {
  const emails = ["ana@laptop", "ana@laptop.(none)"];
  const text = roadmapText([], { owner: { emails } });
  const files = { "README.md": "Mail ana@laptop." };
  const shown = withoutAddresses(snapshotOf(text, [], { files, owner: { logins: [], emails: [] } }));
  expect(JSON.stringify(shown)).not.toContain("laptop");
  expect(shown).toMatchObject({ files: { "README.md": "Mail **********." } });
});

test("leaves no address from a file that was read", () => {
  const files = { "README.md": "Write to me@example.org, or read zod@4.6.7.", "projects/a/README.md": null };
  const shown = withoutAddresses(snapshotOf(roadmapText([]), [], { files }));
  expect(shown).toMatchObject({
    files: { "README.md": "Write to **************, or read zod@4.6.7.", "projects/a/README.md": null },
  });
});

test("the snapshot itself keeps them", () => {
  const snapshot = snapshotOf(roadmapText([{ id: "joins" }]), []);
  withoutAddresses(snapshot);
  expect(snapshot.owner.emails).toEqual(["ana@example.com"]);
});

test("shows a snapshot without a roadmap too", () => {
  expect(withoutAddresses(snapshotOf(null, []))).toMatchObject({
    roadmap: { path: "roadmap.json", text: null },
  });
});

test("redacts any address a roadmap may contain", () => {
  const allowed = fc.emailAddress().filter((email) => z.email().safeParse(email).success);
  fc.assert(
    fc.property(allowed, (email) => {
      const text = JSON.stringify({ emails: [email] });
      const shown = withoutAddresses(snapshotOf(text, [], { owner: { logins: [], emails: [email] } }));
      expect(shown).toMatchObject({
        roadmap: { text: text.replace(email, stars(email)) },
        owner: { emails: [stars(email)] },
      });
    }),
  );
});

test("a plan writes addresses only to roadmap.json, where the owner put them", () => {
  const told = [{ message: "Write to me@example.org\n\nCompletes: joins" }];
  const { files, site } = planned(snapshotOf(roadmapText([{ id: "joins" }]), [repositoryOf(told)]));
  const shown = [...files, ...(site?.files ?? [])].filter(({ path }) => path !== "roadmap.json");
  expect(shown.map(({ content }) => content).join("\n")).toContain("Write to …");
  expect(shown.map(({ content }) => content).join("\n")).not.toMatch(address);
});
