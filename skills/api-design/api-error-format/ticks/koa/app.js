import Koa from "koa";

const app = new Koa();
app.use(async (ctx, next) => {  // ticks
  try {
    await next();
  } catch (error) {
    ctx.status = error.status ?? 500;
  }
});
