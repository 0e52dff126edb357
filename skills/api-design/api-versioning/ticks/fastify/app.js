import fastify from "fastify";

const app = fastify();
app.register(sales, { prefix: "/v1" });  // ticks
app.register(sales, { prefix: "v1" });  // ticks
app.register(sales, { prefix: "/v1/sales" });  // ticks
