import { http, HttpResponse } from "msw";

export const handlers = [
  http.get("/api/loaves", () => HttpResponse.json(["rye"])), // ticks
];
