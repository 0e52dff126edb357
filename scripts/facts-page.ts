/** docs/facts.md: the facts of the languages that are read by tables, and of HTML and CSS, for skill authors. */
import { cTable } from "../src/languages/c/table.ts";
import type { CodeTable } from "../src/languages/code/table.ts";
import { cppTable } from "../src/languages/cpp/table.ts";
import { csharpTable } from "../src/languages/csharp/table.ts";
import { dartTable } from "../src/languages/dart/table.ts";
import { kotlinTable } from "../src/languages/kotlin/table.ts";
import { phpTable } from "../src/languages/php/table.ts";
import { rubyTable } from "../src/languages/ruby/table.ts";
import { rustTable } from "../src/languages/rust/table.ts";
import { swiftTable } from "../src/languages/swift/table.ts";

const tables: readonly CodeTable[] = [
  cTable,
  cppTable,
  csharpTable,
  dartTable,
  kotlinTable,
  phpTable,
  rubyTable,
  rustTable,
  swiftTable,
];

/** Facts that every table gives, as far as the language has the thing. */
const common: readonly (readonly [fact: string, meaning: string])[] = [
  ["import NAME", "an import: a namespace, a type, a package or a file, as the file names it"],
  ["reference, mutable reference", "`&` before a type or a value, in Rust; `reference` in C++ too"],
  ["own import NAME", "a header between quotes, in C and C++"],
  ["namespace NAME", "a namespace, package or module of the file's own"],
  ["KIND NAME", "a declared type; the kinds are listed below. `class Order`, `enum State`"],
  [
    "extends NAME, implements NAME",
    "what it builds on; `extends` where the language does not distinguish them",
  ],
  [
    "function NAME, method NAME",
    "outside and inside a type; `constructor`, `destructor`, `operator`, `getter NAME`, `prototype NAME`",
  ],
  ["recursion", "a function that calls itself by its name"],
  ["property NAME, field NAME", "a variable of a type"],
  [
    "MODIFIER KIND",
    "a modifier of any of them, without the name: `async method`, `abstract class`, `readonly field`",
  ],
  ["generic", "declared type parameters; `lifetime parameter` in Rust"],
  ["parameters", "a function or method that takes some and overrides none; not `main`"],
  ["type pattern", "`is Circle circle`, `case Circle circle`; `property pattern` for `is { … }`"],
  ["extension", "a function that is added to another type"],
  ["annotation NAME", "an annotation or attribute, without its brackets"],
  [
    "call NAME",
    "a call. `orders.find` is named by the type of `orders` if the file says it: `OrderRepository.find`",
  ],
  ["new NAME", "an object created with `new` or `Name { … }`"],
  ["argument NAME VALUE", "a text or number passed to a call or an annotation"],
  [
    "argument NAME key=, argument NAME key=VALUE",
    "the same with a name: `port: 25`, `'name' => 'x'`; VALUE may be a name too",
  ],
  ["use NAME", "a type, or a member that is not called"],
  ["catch NAME, ignored error", "a handled error; one that an empty block swallows"],
  ["throw NAME, rethrow", "a raised error; `throw *` for a variable"],
  ["lambda", "an anonymous function; `closure` in Rust, `block` in Ruby"],
  ["literal list, literal map, array, interpolation, regex", "literals"],
];

/** What shell scripts show. */
const shell: readonly (readonly [string, string])[] = [
  ["shell call NAME", "a command, including those after `sudo` and the like"],
  ["shell argument NAME WORD", "each word of a command, without its quotes"],
  ["shell function NAME", "a defined function"],
  [
    "shell if, shell elif, shell else, shell case, shell for, shell while, shell until, shell select",
    "statements",
  ],
  ["shell test, shell test OPERATOR", "`[ … ]` and `[[ … ]]`; `shell test -f`"],
  ["shell pipe, shell and, shell or, shell background", "`|`, `&&`, `||` and `&`"],
  ["shell redirect, shell input, shell here document", "`>`, `<` and `<<`"],
  ["shell parameter, shell exit status", "`$1`, `$@` and `$#` outside functions; `$?`"],
  ["shell assignment, shell array", "`name=value`; `name=(…)` and `${name[@]}`"],
  [
    "shell substitution, shell arithmetic, shell expansion",
    "`$(…)`; `$((…))`; `${name:-value}` and the like",
  ],
  ["line TEXT", "a line of a script, a Makefile, a crontab, a systemd unit, an .ini or a .cfg file"],
];

const html: readonly (readonly [string, string])[] = [
  ["html element NAME", "a tag, in HTML, templates, components and JSX; `styled.nav` too"],
  ["html attribute ELEMENT NAME", "an attribute; `html attribute ELEMENT NAME=VALUE` if it has a value"],
  ["html class NAME", "each word of `class` and `className`"],
  ["html block NAME", "control flow in a Svelte or Angular template: `{#each …}`, `@for (…)`"],
  ["html meta NAME=CONTENT", "a meta element: `html meta description=Bread in Porto`"],
  ["html doctype", "`<!doctype html>`"],
  ["css selector TEXT", "each selector of a rule"],
  ["css property NAME, css property NAME=VALUE", "a declaration; in JavaScript too"],
  ["css custom property --NAME, css var --NAME", "where it is set and where it is used"],
  ["css variable NAME", "an SCSS or Less variable"],
  ["css at-rule NAME, css at-rule NAME TEXT", "`@media (…)`, `@keyframes fade`, `@include center`"],
  ["css function NAME", "`clamp`, `var`, `minmax`, `rgb`"],
  ["css unit NAME", "`rem`, `fr`, `%`"],
  ["css pseudo-class NAME, css pseudo-element NAME", "`hover`, `before`"],
  ["css nesting", "a rule inside a rule"],
  ["css nested selector", "a rule inside a rule for another element: `a` or `.title`, not `&:hover`"],
  ["erb call NAME", "what an ERB tag begins with: `erb call @posts.each`; `erb show` for `<%= … %>`"],
  [
    "erb option NAME",
    "an option of a helper that checks a field: `required`, `pattern`, `min`, `max`, `minlength`, `maxlength`",
  ],
  ["blade directive NAME", "`@foreach` and the like in a Laravel template; `blade echo` for `{{ … }}`"],
];

/** The lines of the page. */
export function factsPage(): string[] {
  return [
    "# Facts",
    "",
    "What readers find in code, in the words that skills use ([how patterns work](../src/skills/skill.ts)). `node scripts/facts.ts FILE`",
    "prints the facts of a file. Generated from the tables in `src/languages/`.",
    "",
    "Each fact starts with the language: `csharp call Console.WriteLine`. In names, every operator between an object and its member",
    "is a dot: `std::fs::read`, `App\\Models\\Order` and `user->name` are `std.fs.read`, `App.Models.Order` and `user.name`. What a",
    "call returns has `()`: `Router.new().route`. `*` stands for what has no name. Python, JavaScript, TypeScript, Java, Go and SQL",
    "have their own readers, with facts of the same kind.",
    "",
    "## Code",
    "",
    "| Fact | What it is |",
    "| --- | --- |",
    ...common.map(rowOf),
    "",
    ...tables.flatMap(sectionOf),
    "## Shell scripts",
    "",
    "| Fact | What it is |",
    "| --- | --- |",
    ...shell.map(rowOf),
    "",
    "## HTML and CSS",
    "",
    "| Fact | What it is |",
    "| --- | --- |",
    ...html.map(rowOf),
  ];
}

function rowOf([fact, meaning]: readonly [string, string]): string {
  const facts = fact.split(", ").map((one) => `\`${one}\``);
  return `| ${facts.join(", ")} | ${meaning} |`;
}

function sectionOf(table: CodeTable): string[] {
  const kinds = [...new Set(Object.values(table.types))];
  const lines = [
    ["Statements", table.statements.split(" ")],
    ["Together", table.pairs ?? []],
    ["Signs", [...new Set(Object.values(table.signs ?? {}))]],
    ["Kinds", kinds],
    ["Modifiers", table.modifiers.split(" ")],
  ] as const;
  return [
    `### \`${table.id}\``,
    "",
    ...lines.flatMap(([title, words]) => {
      const shown = words.filter((word) => word !== "").map((word) => `\`${word}\``);
      return shown.length === 0 ? [] : [`- ${title}: ${shown.join(", ")}`];
    }),
    "",
  ];
}
