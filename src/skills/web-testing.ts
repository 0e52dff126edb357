/** Testing in JavaScript and TypeScript: units, components, endpoints and pages. */
import type { Skill } from "./skill.ts";

const scripts = ["path *.{test,spec}.*", "path **/__tests__/**"];
const global = "{vitest.,@jest/globals.,}";
/** Leaves out what generated tests check: that something is defined or truthy. */
const matchers =
  "{toBe,toEqual,toStrictEqual,toMatch,toMatchObject,toContain,toContainEqual,toHaveLength,toHaveProperty,toThrow,toThrowError,toBeGreaterThan,toBeLessThan,toBeCloseTo,toBeNull,toHaveBeenCalled,toHaveBeenCalledWith,toHaveBeenCalledTimes,toMatchSnapshot,toMatchInlineSnapshot,toBeInTheDocument,toHaveTextContent}";

export const webTestingSkills: readonly Skill[] = [
  {
    id: "jest-vitest",
    title: "Testing with Jest or Vitest",
    field: "Testing",
    shows:
      "Defines at least two Jest or Vitest tests that check a value. Generated checks that something is defined or truthy do not count, and neither do Mocha, Cypress or Playwright tests.",
    parts: [
      {
        name: "tests that check a value",
        any: scripts.flatMap((where) =>
          [`${global}expect().`, `${global}expect().*.`].map(
            (said) =>
              `js call ${global}{test,it}{,.each(),.concurrent} & js call ${said}${matchers} & ${where}`,
          ),
        ),
        min: 2,
        near: [
          "js import {vitest,@jest/globals}",
          "dependency npm:{jest,vitest,ts-jest,@types/jest,@nestjs/testing,react-scripts,babel-jest,jest-expo}",
        ],
      },
    ],
    ticks: {
      "sum.test.js":
        'import { expect, test } from "vitest";\ntest("one", () => expect(sum(1)).toBe(1));\ntest("none", () => expect(sum()).toBe(0));\n',
    },
    ignores: {
      "package.json": '{ "devDependencies": { "jest": "30" } }\n',
      "sales.spec.ts":
        'it("should be defined", () => { expect(service).toBeDefined(); });\nit("runs", () => { run(); }); // expect(sum(1)).toBe(1)\n',
    },
  },
  {
    id: "react-testing-library",
    title: "React Testing Library",
    field: "Testing",
    shows:
      "Renders a component, and queries it as a user would, with Testing Library; both are required. The test that create-react-app generates does not count.",
    parts: [
      { name: "a rendered component", any: ["js call @testing-library/react.{render,renderHook}"] },
      {
        name: "a query for what the user sees",
        any: [
          "js call @testing-library/react.{screen,within(),render()}.{get,find,query}*",
          "js use @testing-library/react.render().{getBy,findBy,queryBy,getAllBy}*",
        ],
      },
    ],
    except: ["App.test.*", "setupTests.*"],
    ticks: {
      "Cart.test.jsx":
        'import { render, screen } from "@testing-library/react";\ntest("sums", () => { render(<Cart />); expect(screen.getByText("12")).toBeVisible(); });\n',
    },
    ignores: {
      "Cart.test.jsx":
        'import { render, screen } from "@testing-library/react";\ntest("sums", () => { mount(<Cart />); }); // screen.getByText("12")\n',
    },
  },
  {
    id: "supertest",
    title: "Endpoint tests with Supertest",
    field: "Testing",
    shows:
      "Sends requests to the server's own routes with Supertest and checks the responses. The app.e2e-spec of a new NestJS project does not count.",
    parts: [
      {
        name: "a request whose response is checked",
        any: [
          "js call supertest*().{get,post,put,patch,delete} & js call supertest*.expect",
          "js call supertest*().{get,post,put,patch,delete} & js call *expect().*",
        ],
      },
    ],
    except: ["app.e2e-spec.ts"],
    ticks: {
      "sales.test.js":
        'import request from "supertest";\ntest("sales", () => request(app).get("/sales").expect(200));\n',
    },
    ignores: {
      "sales.test.js":
        'import request from "supertest"; // request(app).get("/sales").expect(200)\ntest("sales", () => expect(all()).toEqual([]));\n',
    },
  },
  {
    id: "e2e-tests",
    title: "End-to-end tests with Playwright or Cypress",
    field: "Testing",
    shows:
      "Opens the application's pages in a browser and checks what they show. The examples that come with the tools do not count, and neither does a browser that only scrapes data.",
    parts: [
      {
        name: "a page visited and checked",
        any: [
          "js call @playwright/test.test & js call *.goto & js call @playwright/test.expect().* & !js argument *.goto https://{,demo.}playwright.dev*",
          "js call cy.visit & js call cy.*.should & !js argument cy.visit https://example.cypress.io*",
          "python call *.goto & python call playwright.{sync_api,async_api}.expect",
          "python test & python call *.goto & python import playwright*",
        ],
      },
    ],
    except: ["**/{tests-examples,1-getting-started,2-advanced-examples}/**", "{example,vue}.{cy,spec}.*"],
    ticks: {
      "e2e/sales.spec.ts":
        'import { expect, test } from "@playwright/test";\ntest("sales", async ({ page }) => { await page.goto("/sales"); await expect(page).toHaveTitle("Sales"); });\n',
    },
    ignores: {
      "e2e/first.spec.ts":
        'import { expect, test } from "@playwright/test";\ntest("has title", async ({ page }) => { await page.goto("https://playwright.dev/"); await expect(page).toHaveTitle(/Playwright/); });\n',
    },
  },
];
