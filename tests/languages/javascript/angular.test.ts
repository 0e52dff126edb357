/** What Angular's components and services show. */
import { describe, expect, test } from "vitest";
import { factsOf } from "../../../src/languages/fact.ts";
import { createJavascriptReader } from "../../../src/languages/javascript/reader.ts";

/** Facts of TypeScript as "line text". */
function facts(source: string): string[] {
  const found = factsOf(createJavascriptReader({ typescript: true }), source);
  return found.map(({ text, line }) => `${line} ${text}`);
}

describe("Angular", () => {
  test("what inject returns has the name of its class", () => {
    const source = `import { inject } from "@angular/core";
import { HttpClient } from "@angular/common/http";
class Users {
  private http = inject(HttpClient);
  load() {
    return this.http.get("/users");
  }
}`;
    expect(facts(source)).toContain("6 js call @angular/common/http.HttpClient().get");
  });

  test("an inline template is markup, with the lines of the file", () => {
    const source = `import { Component } from "@angular/core";
@Component({
  selector: "app-list",
  template: \`
    @for (user of users; track user.id) {
      <li (click)="open(user)">{{ user.name }}</li>
    }
  \`,
})
export class List {}
other({ template: "<main></main>" });`;
    expect(facts(source)).toEqual(
      expect.arrayContaining([
        "5 html block for",
        "6 html element li",
        "6 html attribute li (click)=open(user)",
      ]),
    );
    expect(facts(source).filter((one) => one.endsWith("html element main"))).toEqual([]);
  });
});
