/** Styles in JavaScript have the facts of style sheets, with the lines of the file. */
import { expect, test } from "vitest";
import { factsOf } from "../../../src/languages/fact.ts";
import { createJavascriptReader } from "../../../src/languages/javascript/reader.ts";

/** Facts of HTML and CSS as "line text". */
function facts(source: string): string[] {
  const found = factsOf(createJavascriptReader({ typescript: true }), source);
  return found.map(({ text, line }) => `${line} ${text}`).filter((fact) => /^\d+ (?:css|html) /.test(fact));
}

test("a template of styled-components is a style sheet, and names its element", () => {
  const source = `import styled from "styled-components";
export const Menu = styled.nav\`
  \${flexible}
  display: grid;
  color: \${({ theme }) => theme.ink};
  &:hover { box-shadow: 0 0 1rem red; }
  @media (max-width: 700px) {
    gap: 1rem;
  }
\`;`;
  expect(facts(source)).toEqual(
    expect.arrayContaining([
      "2 html element nav",
      "4 css property display=grid",
      "5 css property color=?",
      "6 css selector &:hover",
      "6 css property box-shadow=0 0 1rem red",
      "7 css at-rule media (max-width: 700px)",
      "8 css property gap=1rem",
    ]),
  );
});

test.each<[string, string, string]>([
  [
    "Emotion's css",
    'import { css } from "@emotion/react";\nconst a = css`top: 1px;`;',
    "2 css property top=1px",
  ],
  [
    "attributes in between",
    'import styled from "styled-components";\nconst A = styled.header.attrs({ id: "a" })`top: 1px;`;',
    "2 html element header",
  ],
  [
    "a component of one's own",
    'import styled from "styled-components";\nconst A = styled(Link)`top: 1px;`;',
    "2 css property top=1px",
  ],
  [
    "an animation",
    'import { keyframes } from "styled-components";\nconst a = keyframes`from { opacity: 0; }`;',
    "2 css at-rule keyframes own",
  ],
  [
    "an object",
    'import styled from "@emotion/styled";\nconst A = styled.footer({ "&:hover": {\n  marginTop: 4 } });',
    "3 css property margin-top=4",
  ],
  [
    "an object's element",
    'import styled from "@emotion/styled";\nconst A = styled.footer({ top: 0 });',
    "2 html element footer",
  ],
  [
    "a rule in an object",
    'import styled from "@emotion/styled";\nconst A = styled.footer({ "&:hover": { top: 0 } });',
    "2 css pseudo-class hover",
  ],
  [
    "vanilla-extract",
    'import { style } from "@vanilla-extract/css";\nexport const a = style({ display: "flex" });',
    "2 css property display=flex",
  ],
  [
    "an inline style",
    'const a = <p style={{ gridTemplateColumns: "1fr 2fr" }} />;',
    "1 css property grid-template-columns=1fr 2fr",
  ],
  ["a column on larger screens", "const a = <Grid md={6} />;", "1 html attribute component md={6}"],
  [
    "columns on larger screens",
    "const a = <Grid size={{ xs: 12, lg: 6 }} />;",
    "1 html attribute component lg",
  ],
  ["an element that MUI is told", 'const a = <Box component="main" />;', "1 html element main"],
  [
    "MUI's styled with the theme",
    'import { styled } from "@mui/material/styles";\nconst A = styled(Box)(({ theme }) => ({\n  display: "grid" }));',
    "3 css property display=grid",
  ],
  [
    "MUI's makeStyles",
    'import { makeStyles } from "@material-ui/core/styles";\nconst use = makeStyles({ a: { display: "grid" } });',
    "2 css property display=grid",
  ],
  ["MUI's sx", 'const a = <Box sx={{ ":hover": { top: 0 } }} />;', "1 css pseudo-class hover"],
  ["styled-jsx", "const a = <style jsx>{`\n.a { top: 1px; }\n`}</style>;", "2 css selector .a"],
  [
    "Angular's inline styles",
    'import { Component } from "@angular/core";\n@Component({ styles: [`\nli { top: 1px; }`] })\nclass A {}',
    "3 css selector li",
  ],
  [
    "Lit",
    'import { css } from "lit";\nclass A { static styles = css`\n:host { top: 1px; }`; }',
    "3 css selector :host",
  ],
  [
    "the alternative text of a picture component",
    "const a = <Image alt={name} />;",
    "1 html attribute component alt={name}",
  ],
])("%s", (_, source, expected) => {
  expect(facts(source)).toContain(expected);
});

test.each<[string, string]>([
  ["a template of React Native", 'import styled from "styled-components/native";\nstyled.View`top: 1px;`;'],
  ["another template", "gql`top: 1px;`;"],
  ["an object that is given to another function", 'send({ display: "flex" });'],
  ["the style of another component", 'const a = <View style={{ display: "flex" }} />;'],
])("%s has none", (_, source) => {
  expect(facts(source)).toEqual([]);
});
