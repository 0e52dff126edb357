/** Which licence a text is, as an SPDX id, and which ids a manifest may name. */

/** Characters at the beginning in which a licence says its name: the GPL mentions the others further down. */
const headLength = 400;

/** Characters that are looked at: the whole of the short ones. */
const longest = 20_000;

/** The first that fits is taken. */
const heads: readonly [RegExp, string][] = [
  [/gnu affero general public license,? version 3/, "AGPL-3.0"],
  [/gnu lesser general public license,? version 3/, "LGPL-3.0"],
  [/gnu lesser general public license,? version 2\.1/, "LGPL-2.1"],
  [/gnu general public license,? version 3/, "GPL-3.0"],
  [/gnu general public license,? version 2/, "GPL-2.0"],
  [/apache license,? version 2\.0/, "Apache-2.0"],
  [/mozilla public license,? (?:version )?2\.0/, "MPL-2.0"],
  [/cc0 1\.0 universal/, "CC0-1.0"],
];

const redistribution = /redistribution and use in source and binary forms, with or without modification/;

/** Sentences of the short licences; all of one must be there. */
const sentences: readonly [readonly RegExp[], string][] = [
  [
    [
      /permission is hereby granted, free of charge, to any person obtaining a copy/,
      /permission notice shall be included/,
    ],
    "MIT",
  ],
  [
    [
      /permission to use, copy, modify, and(?:\/or)? distribute this software for any purpose/,
      /permission notice appear in all copies/,
    ],
    "ISC",
  ],
  [[redistribution, /neither the names? of/], "BSD-3-Clause"],
  [[redistribution], "BSD-2-Clause"],
  [[/free and unencumbered software released into the public domain/], "Unlicense"],
];

/** True for the name of a file that holds a licence: LICENSE, LICENCE.md, COPYING, UNLICENSE, LICENSE-MIT. */
export function isLicenceName(name: string): boolean {
  return /^(?:licen[cs]e|copying|unlicense)(?:-[\w.]+)?(?:\.(?:md|txt|rst))?$/i.test(name);
}

/** @returns the SPDX id, as GitHub gives it; null if the text is not a widely used licence */
export function licenceOf(text: string): string | null {
  const folded = text
    .slice(0, longest)
    .toLowerCase()
    .replace(/[\s#=*_>"“”]+/g, " ");
  const head = folded.slice(0, headLength);
  // Four clauses, with one about advertising: it is neither of the two that are distinguished here.
  if (redistribution.test(folded) && folded.includes("all advertising materials")) return null;
  return (
    heads.find(([says]) => says.test(head))?.[1] ??
    sentences.find(([all]) => all.every((one) => one.test(folded)))?.[1] ??
    null
  );
}

const ids =
  "MIT Apache-2.0 GPL-2.0 GPL-2.0-only GPL-2.0-or-later GPL-3.0 GPL-3.0-only GPL-3.0-or-later AGPL-3.0 AGPL-3.0-only AGPL-3.0-or-later LGPL-2.1 LGPL-2.1-only LGPL-2.1-or-later LGPL-3.0 LGPL-3.0-only LGPL-3.0-or-later BSD-2-Clause BSD-3-Clause MPL-2.0 ISC Unlicense CC0-1.0".split(
    " ",
  );

/** Other words for some of them, Python's classifiers among them. */
const words = new Map(
  Object.entries({
    "mit license": "MIT",
    "apache software license": "Apache-2.0",
    "apache license 2.0": "Apache-2.0",
    "apache 2.0": "Apache-2.0",
    "gnu general public license v2 (gplv2)": "GPL-2.0",
    "gnu general public license v3 (gplv3)": "GPL-3.0",
    "gnu affero general public license v3": "AGPL-3.0",
    "mozilla public license 2.0 (mpl 2.0)": "MPL-2.0",
    "isc license (iscl)": "ISC",
    "the unlicense (unlicense)": "Unlicense",
  }),
);

/** The id that a manifest means: never a text of the file's own. @returns null for anything else */
export function licenceNamed(said: string): string | null {
  const folded = said.toLowerCase().replace(/^license :: osi approved :: /, "");
  return ids.find((id) => id.toLowerCase() === folded) ?? words.get(folded) ?? null;
}
