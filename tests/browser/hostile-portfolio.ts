/** A portfolio with a given text in every place that text can reach, sanitized as in each place's reader. */
import { untrusted } from "../../src/text/untrusted.ts";
import type { Portfolio } from "../../src/render/portfolio.ts";
import type {
  PublishedCode,
  PublishedDecision,
  PublishedFigure,
  PublishedPin,
} from "../../src/render/published.ts";
import { createTemplates } from "../../src/render/templates.ts";
import { portfolioOf } from "../render/machine/sample.ts";
import { aboutsOf } from "../support/abouts.ts";
import { codeWith, figureOf } from "../support/code-portfolio.ts";
import { resumeOf, type Say } from "../render/machine/written.ts";

const templates = createTemplates(new Map(), null);

export interface Said {
  portfolio: Portfolio;
  /** How many places contain the text. */
  places: number;
}

/**
 * @param owner text for every place in the roadmap
 * @param stranger text for other people's commits, issues, names and paths
 * @param address text for other people's URLs
 */
export function sayEverywhere(owner: string, stranger: string, address = stranger): Said {
  const places = new Set<string>();
  const strangers = new Set(["author", "subject", "path", "workflow", "line of a file"]);
  const say: Say = (where) => {
    places.add(where);
    return strangers.has(where) ? untrusted(stranger).untrusted : owner;
  };
  const them = (where: string): string => {
    places.add(where);
    return untrusted(stranger).untrusted;
  };
  const sample = portfolioOf(say, {
    resume: resumeOf(say),
    owner: {
      name: say("owner"),
      github: "ana-souza",
      headline: say("headline"),
      place: say("place"),
      open: say("open"),
      about: say("about"),
      links: [
        { title: say("link"), url: "https://example.com/me" },
        { title: "x", url: say("address") },
      ],
    },
  });
  const [first] = sample.roadmap.phases;
  if (first?.project) {
    first.project.about = say("project's text");
    first.project.url = say("project's address");
  }
  for (const item of sample.roadmap.items) item.aliases = [say("alias")];
  return {
    portfolio: {
      ...sample,
      abouts: aboutsOf(sample.roadmap),
      templates,
      decisions: sample.decisions.map(withMore),
      // The picture of the first stands in place of its lines on the home; the second has none.
      projects: new Map(
        ["api", "plan"].map((id) => [id, { code: strangeCode(), complete: true, kept: null }]),
      ),
    },
    places: places.size,
  };

  /** Lines and names as somebody else may have written them, in a language of which words are marked. */
  function strangeFigure(): PublishedFigure {
    const path = `${them("path of a figure")}.py`;
    const text = them("line of a figure");
    const figure = figureOf({
      path,
      first: 3,
      lines: [["x = 1"], [text, "One"], [null]],
      whole: ["Whole"],
      hidden: ["Hidden"],
    });
    const strange = <T extends PublishedPin>(pin: T): T => ({
      ...pin,
      short: them("name of a pin").slice(0, 22),
      title: them("title of a pin"),
      proof: { ...pin.proof, title: { untrusted: them("subject of a pin") }, url: address },
    });
    return {
      ...figure,
      repository: them("repository of a figure"),
      url: address,
      lines: figure.lines.map((line) => ({ ...line, pins: line.pins.map(strange) })),
      whole: figure.whole.map(strange),
      hidden: figure.hidden.map(strange),
    };
  }

  function strangeCode(): PublishedCode {
    const code = codeWith(1, "projects/api");
    const workflow = { name: { untrusted: them("workflow") }, path: "ci.yml", url: address };
    return {
      ...code,
      stack: [them("stack")],
      run: [them("command")],
      ci: [workflow],
      figures: [strangeFigure(), ...(sample.projects.get("api")?.code?.figures ?? [])],
    };
  }

  function withMore(decision: PublishedDecision): PublishedDecision {
    const [proof] = decision.proofs;
    if (proof === undefined) return decision;
    places.add("proof's address");
    const strange = { ...proof, url: address };
    const lines = [{ untrusted: them("line of code") }, null];
    return {
      ...decision,
      figures: [strangeFigure(), ...decision.figures],
      proofs: [
        ...decision.proofs.map((one) => ({ ...one, excerpt: { first: 2, total: 9, lines } })),
        strange,
      ],
      history: [
        { what: "ticked", on: "2025-09-02", because: them("reason"), proof: strange },
        { what: "taken back", on: "2025-09-03", because: them("reason"), proof: null },
      ],
      code: [
        {
          rule: say("rule"),
          short: say("rule"),
          skill: null,
          met: true,
          says: them("finding"),
          shows: say("meaning"),
          field: say("field"),
        },
      ],
    };
  }
}
