/** Ways to change a published site: some forge it, and others are honest. */
import { change, type SiteFiles } from "./site.ts";

type Change = (files: SiteFiles) => void;

export const put =
  (path: string, from: string | RegExp, to: string): Change =>
  (files) =>
    change(files, path, (text) => text.replace(from, to));

export const everywhere =
  (how: (text: string) => string, ending = /\.(?:html|svg|css|json|ics|xml)$/): Change =>
  (files) => {
    for (const path of files.keys()) if (ending.test(path)) change(files, path, how);
  };

export const phase = "phases/basics/index.html";
export const tick = '<span class="not">not yet</span>';
export const proof =
  '<a class="at" href="https://github.com/ana-souza/learning/commit/1b8d4d8" title="Open">commit 1b8d4d8</a>';

export const forgeries: [how: string, forge: Change, caught: RegExp][] = [
  [
    "a tick that was added by hand",
    put(phase, `Title of open</a> ${tick}`, `Title of open</a> ${proof}`),
    /^phases\/basics\/index.html fails: It shows “Title of open commit 1b8d4d8”; recomputed: “Title of open not yet”/,
  ],
  [
    "another count",
    put("index.html", "<strong>4 of 7", "<strong>7 of 7"),
    /^index.html fails: It shows “7 of 7 skills proven, each .*”; recomputed: “4 of 7 skills proven/,
  ],
  [
    "a longer bar",
    put(phase, "<u></u>", "<i></i>"),
    /^phases\/basics\/index.html fails: It has <i>.*computed: <u>/,
  ],
  [
    "a proof in somebody else's repository",
    put(
      "index.html",
      /href="https:\/\/github.com\/ana-souza\/learning\/blob/,
      'href="https://github.com/google/go/blob',
    ),
    /^index.html fails: It has a link to https:\/\/github.com\/google\/go\/\S+; recomputed: https:\/\/github.com\/ana-souza\//,
  ],
  [
    "another base for all links",
    put("index.html", "<head>", '<head><base href="https://example.com/">'),
    /^index.html fails: .*<base>/,
  ],
  [
    "another day",
    put("items/crud/index.html", /1 Sep 2025/g, "1 Sep 2023"),
    /^items\/crud\/index.html fails: It shows .*1 Sep 2023.*; recomputed: .*1 Sep 2025/,
  ],
  [
    "another title of an item",
    put("items/crud/index.html", /<h1>.*<\/h1>/, "<h1>Kubernetes</h1>"),
    /^items\/crud\/index.html fails: It shows “Kubernetes”; recomputed: “Title of crud”/,
  ],
  [
    "an item more",
    put(
      phase,
      "</ul>",
      `<li class="row" id="k8s"><a class="what" href="../../items/k8s/">Kubernetes</a> ${proof}</li>\n</ul>`,
    ),
    /^phases\/basics\/index.html fails: .*It shows “Kubernetes commit 1b8d4d8”; the recomputed one does not/,
  ],
  [
    "an item less that is not done",
    put(phase, /<li class="row" id="theirs">.*<\/li>\n/, ""),
    /^phases\/basics\/index.html fails: It does not show “Title of theirs not yet”/,
  ],
  [
    "another name on the résumé",
    put("resume/index.html", /<h1>.*<\/h1>/, "<h1>Mallory</h1>"),
    /^resume\/index.html fails: It shows “Mallory”; recomputed: “Ana Souza”/,
  ],
  [
    "another name in resume.json",
    put("resume.json", '"name": "Ana Souza"', '"name": "Mallory"'),
    /^resume.json fails: Its basics.name is “Mallory”; recomputed: “Ana Souza”/,
  ],
  [
    "a credential of something else",
    put("credentials/project-tool.json", /Reading tool/g, "Kernel"),
    /^credentials\/project-tool.json fails: Its \S+ is “.*Kernel.*”; recomputed: “.*Reading tool/,
  ],
  [
    "a script in the page",
    put(
      "index.html",
      "</body>",
      "<script>document.querySelector('strong').textContent = '7 of 7'</script></body>",
    ),
    /^index.html fails: It has a script that Roadfolio does not write.*“document.querySelector/,
  ],
  [
    "a script of the site",
    put(phase, "<body>", '<body><script src="../../more.js"></script>'),
    /^phases\/basics\/index.html fails: It has a script .*: \.\/more\.js/,
  ],
  [
    "a script that looks like data",
    put("index.html", "</body>", '<script type="text/javascript">"use strict"</script></body>'),
    /^index.html fails: It has a script/,
  ],
  [
    "a script in a picture",
    put("icon.svg", "</svg>", "<script>alert(1)</script></svg>"),
    /^icon.svg fails: It has a script/,
  ],
  [
    "a handler",
    put("index.html", "<body>", "<body onclick=\"document.title = '7 of 7'\">"),
    /^index.html fails: .*onclick=/,
  ],
  [
    "a handler on the script of a counter",
    put(
      "index.html",
      "</body>",
      `<script src="https://static.cloudflareinsights.com/beacon.min.js" onload="document.title = '7 of 7'"></script></body>`,
    ),
    /^index.html fails: It has a script .*: https:\/\/static/,
  ],
  [
    "another page at once, by what looks like the mark of a search engine",
    put(
      "index.html",
      "<head>",
      '<head><meta name="generator" http-equiv="refresh" content="0; url=https://example.com/">',
    ),
    /^index.html fails: .*refresh/,
  ],
  [
    "signs of another alphabet in a comment",
    put("index.html", '<p class="tools">', '<!-- \u001b$B --><p class="tools">'),
    /^index.html fails: /,
  ],
  [
    "cells of a table in other rows",
    put("verify/index.html", '<tr><td class="figure">2</td>', '<tr><td class="figure">2</td></tr>'),
    /^verify\/index.html fails: /,
  ],
  [
    "text that is hidden by a style",
    put("index.html", '<p class="todo">', '<p class="todo" style="display: none">'),
    /^index.html fails: It has <p class="todo" style="display: none">; recomputed: <p class="todo">/,
  ],
  [
    "text that is hidden by an attribute",
    put("index.html", '<p class="todo">', '<p class="todo" hidden>'),
    /^index.html fails: .*hidden/,
  ],
  [
    "text that is shown as something else by a class",
    put(phase, tick, '<span class="at">not yet</span>'),
    /^phases\/basics\/index.html fails: It has <span class="at">; recomputed: <span class="not">/,
  ],
  [
    "a style in the page",
    put("index.html", "</head>", "<style>.todo { display: none }</style></head>"),
    /^index.html fails: .*<style>/,
  ],
  [
    "a style that hides text",
    (files) => change(files, "style.css", (css) => `${css}\n.todo { display: none; }\n`),
    /^style.css fails: The style differs/,
  ],
  [
    "another theme",
    (files) => change(files, "theme.css", (css) => css.replace(/--soft:.*;/, "--soft: transparent;")),
    /^theme.css fails: The style differs/,
  ],
  [
    "text in what only looks like a comment",
    put("index.html", '<p class="tools">', '<![CDATA[><b>7 of 7</b>]]><p class="tools">'),
    /^index.html fails: /,
  ],
  [
    "a page inside of the page",
    put("index.html", '<p class="tools">', '<iframe srcdoc="7 of 7"></iframe><p class="tools">'),
    /^index.html fails: .*<iframe/,
  ],
  [
    "another name in the data for search engines",
    put("index.html", '"name":"Ana Souza"', '"name":"Mallory"'),
    /^index.html fails: It shows “.*Mallory.*”; recomputed: “.*Ana Souza/,
  ],
  [
    "another page at once",
    put("index.html", "<head>", '<head><meta http-equiv="refresh" content="0; url=https://example.com/">'),
    /^index.html fails: .*refresh/,
  ],
  [
    "another badge",
    put("badges/progress.svg", /5 of 7/g, "7 of 7"),
    /^badges\/progress.svg fails: It shows “roadmap: 7 of 7”; recomputed: “roadmap: 5 of 7”/,
  ],
  [
    "another card",
    (files) => {
      const cards = [...files.keys()].filter((path) => path.startsWith("cards/"));
      const [one = "", other = ""] = cards;
      files.set(one, files.get(other) ?? new Uint8Array());
    },
    /^cards\/\S+ fails: The picture differs/,
  ],
  ["another feed", put("feed.xml", "Title of crud", "Kubernetes"), /^feed.xml fails: It shows “.*Kubernetes/],
  [
    "no page of a phase",
    (files) => void files.delete(phase),
    /^phases\/basics\/index.html fails: It is missing from the site/,
  ],
  [
    "a page of an item that is not in the roadmap",
    (files) => void files.set("items/k8s/index.html", files.get("items/crud/index.html") ?? new Uint8Array()),
    /^items\/k8s\/index.html fails: The recomputed site does not have it/,
  ],
  [
    "a credential that was not earned",
    (files) =>
      void files.set(
        "credentials/phase-basics.json",
        files.get("credentials/project-tool.json") ?? new Uint8Array(),
      ),
    /^credentials\/phase-basics.json fails: The recomputed site does not have it/,
  ],
];

const minified = (text: string): string =>
  text
    .replaceAll(/<\/(?:li|p|dd|dt|td|th|tr)>/g, "")
    .replaceAll(/ (class|id|rel|lang)="([\w-]+)"/g, " $1=$2")
    .replaceAll(/>\n+(?=<(?:ul|li|p|section|div|h[1-3]|header|footer|nav|main|ol)\b)/g, ">");

export const honestWays: [how: string, vary: Change][] = [
  ["as it was written", () => undefined],
  ["line ends of Windows", everywhere((text) => text.replaceAll("\n", "\r\n"), /\.(?:html|css|json|ics)$/)],
  ["more white space", everywhere((text) => text.replaceAll("\n<li", "\n\n   <li"), /^index\.html$/)],
  ["a byte-order mark", everywhere((text) => `\uFEFF${text}`, /^index\.html$/)],
  ["pages without what may be left out", everywhere(minified, /\/index\.html$/)],
  ["other quotes and escapes", put("index.html", 'class="todo"', "class='&#116;odo'")],
  ["capital letters in tags", put("index.html", '<p class="todo">', '<P CLASS="todo">')],
  ["JSON without white space", everywhere((text) => JSON.stringify(JSON.parse(text)), /resume\.json$/)],
  [
    "links with the whole address",
    put("index.html", 'href="./resume/"', 'href="https://site.invalid/resume/"'),
  ],
  ["a comment of the host", put("index.html", "</body>", "<!-- Served by a host --></body>")],
  [
    "a counter of visitors that the host adds",
    put(
      "index.html",
      "</body>",
      `<script defer src="https://static.cloudflareinsights.com/beacon.min.js" data-cf-beacon='{"token": "x"}'></script></body>`,
    ),
  ],
  [
    "a mark by which a search engine knows the owner",
    put("index.html", "</head>", '<meta name="google-site-verification" content="x"></head>'),
  ],
  ["no page of errors", (files) => void files.delete("404.html")],
  [
    "files of the owner's own",
    (files) => {
      for (const path of ["CNAME", ".nojekyll", "cv.pdf", "blog/index.html", "cards/old-00000000.png"])
        files.set(path, Buffer.from("ana.dev\n"));
    },
  ],
];
