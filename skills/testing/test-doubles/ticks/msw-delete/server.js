import { http } from "msw";
import { setupServer } from "msw/node";

export const server = setupServer( // ticks
  http.delete("https://example.com/orders", () => answer), // ticks
);
