import { rest } from "msw";
import { setupServer } from "msw/node";

export const server = setupServer( // ticks
  rest.get("https://example.com/orders", () => answer), // ticks
);
