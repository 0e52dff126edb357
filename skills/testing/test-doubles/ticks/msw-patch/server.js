import { http } from "msw";
import { setupServer } from "msw/node";

export const server = setupServer( // ticks
  http.patch("https://example.com/orders", () => answer), // ticks
);
