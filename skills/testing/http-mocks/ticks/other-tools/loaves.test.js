import { graphql, rest } from "msw";
import nock from "nock";

nock("https://bread.example").get("/loaves").reply(200); // ticks
export const handlers = [
  rest.get("/api/loaves", () => []), // ticks
  graphql.query("loaves", () => []), // ticks
];
