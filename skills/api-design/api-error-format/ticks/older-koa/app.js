const Koa = require("koa");

const app = new Koa();
app.use(async (ctx, next) => {  // ticks
  try {
    await next();
  } catch (error) {
    ctx.body = { error: error.message };
  }
});
