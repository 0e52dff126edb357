/** Laravel's templates: their directives, what they show, and the markup around them. */
import { expect, test } from "vitest";
import { factsIn } from "../../support/model.ts";

test("directives, what is shown, and elements", async () => {
  const text = [
    "@extends('layouts.app')",
    "{{-- @if ($old) --}}",
    "{{-- a comment",
    "  @foreach ($no as $none) --}} {{ $title }}",
    "<p>ana@example.com {!! $html !!} @{{ vue }}</p>",
    "@foreach ($posts as $post) <b>{{ $post->title }}</b> @endforeach",
  ].join("\n");
  expect(await factsIn("posts.blade.php", text)).toEqual([
    "1 blade directive extends",
    "4 blade echo",
    "5 html element p",
    "5 blade echo",
    "6 html element b",
    "6 blade directive foreach",
    "6 blade directive endforeach",
    "6 blade echo",
  ]);
});

test("a line that nobody wrote has no facts", async () => {
  expect(await factsIn("a.blade.php", `@if ${"x".repeat(3000)} {{ $a }}`)).toEqual([]);
});
