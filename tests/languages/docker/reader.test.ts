import { describe, expect, test } from "vitest";
import { dockerReader } from "../../../src/languages/docker/reader.ts";
import { lots, misplaced, told } from "../../support/malformed.ts";

function docker(text: string): string[] {
  return told(dockerReader, text).map((fact) => fact.replace(" docker ", " "));
}

const dockerfile = `# syntax=docker/dockerfile:1
ARG V=3.12
FROM --platform=linux/amd64 python:\${V}-slim AS build
# RUN no
RUN apt-get update && \\
    # no
    apt-get install -y \\

      git curl \\
    && pip install   flask
run --mount=type=cache,target=/x pip install .
RUN <<EOF
# no
pip install a
pytest
EOF
COPY --from=build <<-'A' /x
  text
A
HEALTHCHECK CMD curl http://localhost/ # part
CMD ["python", "-m", "x"]
`;

describe("Dockerfile", () => {
  test.each<[string, string, string[]]>([
    [
      "a complete file",
      dockerfile,
      [
        "2 ARG V=3.12",
        "3 FROM python:${V}-slim",
        "3 stage build",
        "5 RUN apt-get update && apt-get install -y git curl && pip install flask",
        "5 RUN apt-get update",
        "7 RUN apt-get install -y git curl",
        "10 RUN pip install flask",
        "11 RUN --mount=type=cache,target=/x pip install .",
        "11 RUN pip install .",
        "12 RUN <<EOF",
        "14 RUN pip install a",
        "15 RUN pytest",
        "17 COPY --from=build <<-'A' /x",
        "20 HEALTHCHECK CMD curl http://localhost/ # part",
        '21 CMD ["python", "-m", "x"]',
      ],
    ],
    ["another escape character", "# escape=`\nFROM a\nRUN b `\n  c\\", ["2 FROM a", "3 RUN b c\\"]],
    ["stages", "FROM a as b\nFROM b\nFROM c AS", ["1 FROM a", "1 stage b", "2 FROM b", "3 FROM c"]],
    ["not an instruction", "hello world\nimport os\n{}", []],
    ["instructions without arguments", "FROM\nRUN\nCMD", ["2 RUN", "3 CMD"]],
    [
      "CRLF line endings",
      "FROM a\r\nRUN b \\\r\n  && c\r\n",
      ["1 FROM a", "2 RUN b && c", "2 RUN b", "3 RUN c"],
    ],
    ["a truncated file", "FROM a\nRUN b && \\", ["1 FROM a", "2 RUN b &&", "2 RUN b"]],
    [
      "an unclosed here-document",
      "FROM a\nRUN <<B\nc\nFROM d",
      ["1 FROM a", "2 RUN <<B", "3 RUN c", "4 RUN FROM d"],
    ],
    ["a here-document that is not a script", "RUN cat <<A > /b\nc\nA", ["1 RUN cat <<A > /b"]],
    ["ONBUILD", "ONBUILD RUN a", ["1 ONBUILD RUN a"]],
  ])("%s", (_, text, expected) => {
    expect(docker(text)).toEqual(expected);
  });

  test("malformed", () => {
    expect(misplaced(dockerReader, dockerfile)).toEqual([]);
  });

  test.each([
    "#\nFROM a\n",
    "FROM a\n # b\n",
    "RUN a \\\n",
    "RUN a \\\n#b\n",
    "RUN <<A\n",
    "<<A ",
    "\\ ",
    "&&",
    "--a ",
    "ONBUILD ",
    "# a=b\n",
    "$a ",
  ])("many repetitions of %j", (text) => {
    expect(docker(`FROM a\nRUN b ${lots(text)}`)[0]).toBe("1 FROM a");
  });

  test("many comments between many stages", () => {
    expect(docker(lots("#\nFROM a\n"))).toHaveLength(Math.ceil(100_000 / "#\nFROM a\n".length));
  });
});
