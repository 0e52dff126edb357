/**
 * The kinds of facts that readers give, by their first word, so that a typo in a pattern is found. `*` is any text. A test holds
 * every fact of every example against this list. A language without an entry may have any facts.
 */

const listed = (first: string, kinds: string): readonly string[] =>
  kinds.split(",").map((kind) => `${first} ${kind.trim()}`);

export const factKinds: Readonly<Record<string, readonly string[]>> = {
  python: listed(
    "python",
    `import *, import local, call *, decorator *, use *, argument *, base *, base local, base object, class *, class argument *=*,
    def *, nested def, async def, method *, method of *, instance method, self attribute, parameter, parameter default,
    parameter annotation, parameter \\*, parameter \\*\\*, return annotation, return annotation None, return value, return after *, annotation, annotated field, field *,
    assign *, assign member *, assign item *, assign constant *, derived item *, string *, url *, partition *, markdown, test, raise, raise *, except, except *, ignored error, try, finally, return code #,
    with, for *, yield, await, assert, lambda, match, walrus, global, nonlocal, comprehension, literal list, literal dict, literal set,
    literal tuple`,
  ),
  sql: [
    ...listed(
      "sql",
      `select, insert, update, delete, merge, where, join, having, distinct, union, intersect, except, limit, offset, case, with, exists,
      between, like, rollback, returning, copy, lateral, truncate, grant, grant all, revoke, explain, analyze, group by, order by, cluster by,
      partition by, primary key, foreign key, not null, on conflict, on duplicate, replace into, cross join, left join, right join, full join,
      inner join, start transaction, transaction, is null, unique, check, aggregate, aggregate *, window, subquery, create materialized view, create dimension, create fact, create layer, create last layer, csv, parquet, read_parquet, config *`,
    ),
    ...["create", "alter", "drop"].flatMap((verb) =>
      "table view index function procedure trigger schema database sequence type role user"
        .split(" ")
        .map((thing) => `sql ${verb} ${thing}`),
    ),
  ],
  js: listed(
    "js",
    `import *, default import *, dynamic import *, export, default export, call *, new *, use *, argument *, extends *, jsx *, throw *, ignored error, function,
    async function, generator, arrow, class, method, await, try, catch, destructuring, rest, spread, template, optional chaining, error handler, return error, export *, option *, callback *,
    promise, url *`,
  ),
  ts: listed(
    "ts",
    "annotation, any, decorator *, implements *, use *, interface, type, enum, generic, as, union",
  ),
  java: listed(
    "java",
    `import *, package *, call *, new *, use *, annotation *, argument *, extends *, implements *, catch *, ignored error, throw *, class,
    interface, record, enum, method, constructor, field private, lambda, generic, stream, throws, try`,
  ),
  go: listed(
    "go",
    `import *, module *, package *, call *, use *, argument *, literal *, func, method, struct, interface, generic, goroutine,
    channel, select, defer, if err, fatal error, return error, test, benchmark, def *, pointer receiver, tag *`,
  ),
  docker: listed(
    "docker",
    "FROM *, stage *, RUN *, COPY *, ADD *, CMD *, ENTRYPOINT *, USER *, HEALTHCHECK *, ENV *, WORKDIR *, EXPOSE *, ARG *",
  ),
  terraform: listed(
    "terraform",
    "resource *, data *, provider *, module *, variable *, backend *, argument *",
  ),
  prisma: listed("prisma", "model *, enum *, provider *, attribute *"),
  dax: listed("dax", "measure, column, relationship, function *"),
  powerquery: ["powerquery call *"],
  dependency: [
    "dependency pypi:*",
    "dependency npm:*",
    "dependency maven:*",
    "dependency go:*",
    "dependency nuget:*",
    "dependency composer:*",
    "dependency gem:*",
  ],
  plugin: ["plugin maven:*"],
  licence: ["licence text"],
  readme: ["readme English", "readme unclear", "readme *"],
  markdown: ["markdown diagram *"],
  html: listed("html", "element *, attribute *, class *, block *, meta *, doctype"),
  css: listed(
    "css",
    `selector *, property *, custom property *, var *, variable *, at-rule *, function *, unit *, pseudo-class *, pseudo-element *,
    nesting, nested selector`,
  ),
  key: ["key *"],
  line: ["line *"],
  target: ["target *"],
};
