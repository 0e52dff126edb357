import Router from "@koa/router";
import createError from "http-errors";

const router = new Router();
router.get("/sales", (ctx) => {  // ticks
  ctx.body = [];
});
router.post("/sales", (ctx) => {  // ticks
  ctx.status = 201;  // ticks
});
router.put("/sales", (context) => {  // ticks
  context.status = 204;  // ticks
});
router.delete("/sales/:id", (ctx) => {  // ticks
  ctx.throw(404);  // ticks
});
router.patch("/sales/:id", () => {  // ticks
  throw createError(409);  // ticks
});
router.delete("/", () => {  // ticks
  throw createError.NotFound();  // ticks
});
