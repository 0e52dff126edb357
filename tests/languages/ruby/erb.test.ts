/** Templates of Rails: what their tags begin with, what they show, and the markup around them. */
import { expect, test } from "vitest";
import { factsIn } from "../../support/model.ts";

test("what tags begin with, and elements", async () => {
  const text = [
    "<h1>Posts</h1>",
    "<% @posts.each do |post| %>",
    "  <%= link_to post.title, post %> <%- if post.draft? -%>",
    "<%# render nothing %> <%% escaped %>",
    "<%= form_with(model: @post) do |form| %>",
  ].join("\n");
  expect(await factsIn("index.html.erb", text)).toEqual([
    "1 html element h1",
    "2 erb call @posts.each",
    "3 erb show",
    "3 erb call link_to",
    "3 erb call if",
    "5 erb show",
    "5 erb call form_with",
  ]);
});

test("a line that nobody wrote has no facts", async () => {
  expect(await factsIn("a.erb", `<% render a %> ${"x".repeat(3000)}`)).toEqual([]);
});
