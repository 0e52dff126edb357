export const list = async (ctx) => {
  try {
    ctx.body = await all();
  } catch {  // ticks
    ctx.throw(500);
  }
};
