/** Our own commits are known by their message, whoever makes them. */
import { expect, test } from "vitest";
import { isUpdateMessage, updateMessage } from "../../src/activity/update-message.ts";

test.each([
  [0, 0],
  [1, 0],
  [0, 2],
  [12, 3],
])("%i ticked and %i unticked", (ticked, unticked) => {
  const message = updateMessage({ ticked, unticked, done: 4, total: 20 });
  expect(isUpdateMessage(message)).toBe(true);
  expect(isUpdateMessage(message.trim())).toBe(true);
  // As GitHub squashes a pull request with this one commit.
  expect(isUpdateMessage(message.replace("\n", " (#12)\n"))).toBe(true);
});

test.each([
  [1, 1, "1 of 1 item is done"],
  [1, 2, "1 of 2 items is done"],
  [0, 1, "0 of 1 item is done"],
])("%i of %i", (done, total, said) => {
  const message = updateMessage({ ticked: 0, unticked: 0, done, total });
  expect(message).toBe(`Update the portfolio\n\n${said}.\n`);
  expect(isUpdateMessage(message)).toBe(true);
});

test("the messages of older versions are recognised too", () => {
  expect(isUpdateMessage("Update the portfolio: 1 ticked\n\n1 of 1 items are done.\n")).toBe(true);
});

test.each([
  "Update the portfolio",
  "Update the portfolio with joins\n\n1 of 2 items are done.",
  "Update the portfolio: 1 ticked\n\n1 of 2 items are done.\n\nCompletes: joins",
  "Work\n\nUpdate the portfolio: 1 ticked\n\n1 of 2 items are done.",
])("not %j", (message) => {
  expect(isUpdateMessage(message)).toBe(false);
});
