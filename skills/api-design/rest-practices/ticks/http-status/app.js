import status from "http-status";

export function routes(app) {
  app.get("/sales", list);  // ticks
  app.post("/sales", (request, response) => send(response, status.CREATED));  // ticks
}
