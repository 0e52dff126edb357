import { http } from "msw";
import { setupServer } from "msw/node";

export const server = setupServer( // ticks
  http.put("https://example.com/orders", () => answer), // ticks
);
