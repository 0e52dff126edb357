export const list = (request, response) => response.render("sales");  // ticks
export const read = (req, res) => res.render("sale");  // ticks
export const other = (request, reply) => reply.view("sale");  // ticks
export const more = (ctx) => ctx.render("sale");  // ticks
