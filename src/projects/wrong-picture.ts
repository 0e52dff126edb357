/** Says why a project's picture cannot be shown. */
import type { Finding } from "../roadmap/finding.ts";
import type { Project } from "../roadmap/roadmap.ts";
import { largestPicture } from "./picture.ts";

/** missing: there is no such file; link: it is a symbolic link, or behind one; kind: it is not a picture that is shown. */
export type WhyNoPicture = "missing" | "link" | "large" | "kind";

const kilobytes = `${largestPicture / 1000} kB`;

const reasons: Record<WhyNoPicture, { is: string; hint: string }> = {
  missing: { is: "does not exist", hint: "Correct the path, which is relative to roadmap.json." },
  link: { is: "is a symbolic link, which is not followed", hint: "Name the file that it leads to." },
  large: { is: `is larger than ${kilobytes}`, hint: "Make it smaller, or save it as WebP." },
  kind: {
    is: "is not a PNG, JPEG or WebP picture",
    hint: "Save it as one of these. An SVG can hold a program, so it is not copied.",
  },
};

export function wrongPicture({ picture, at }: Pick<Project, "picture" | "at">, why: WhyNoPicture): Finding {
  const { is, hint } = reasons[why];
  return {
    at: [...at, "picture"],
    level: "warning",
    code: "wrong-picture",
    message: `The project's picture ${picture?.path ?? ""} ${is}, so it is not shown.`,
    hint,
  };
}
