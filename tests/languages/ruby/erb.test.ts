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

test("classes and checks in options, over several lines", async () => {
  const text = [
    '<%= form.text_field :name, class: "wide field",',
    "  required: true, style: 'width: 100%' %>",
    "<%= link_to 'Back', root_path, :class => 'btn' %> <% class: 'no' %>",
    "<%= open",
  ].join("\n");
  expect(await factsIn("form.html.erb", text)).toEqual([
    "1 erb show",
    "1 erb call form.text_field",
    "1 html class wide",
    "1 html class field",
    "2 erb option required",
    "3 erb show",
    "3 erb call link_to",
    "3 erb call class",
    "3 html class btn",
    "4 erb show",
    "4 erb call open",
  ]);
});
