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
  "Update the portfolio",
  "Update the portfolio with joins\n\n1 of 2 items are done.",
  "Update the portfolio: 1 ticked\n\n1 of 2 items are done.\n\nCompletes: joins",
  "Work\n\nUpdate the portfolio: 1 ticked\n\n1 of 2 items are done.",
])("not %j", (message) => {
  expect(isUpdateMessage(message)).toBe(false);
});
