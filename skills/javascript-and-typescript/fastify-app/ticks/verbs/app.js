import fastify from "fastify";

const app = fastify();  // ticks
app.get("/sales", every);  // ticks
app.post("/sales", add);  // ticks
app.put("/sales/1", replace);  // ticks
app.patch("/sales/1", change);  // ticks
app.delete("/sales/1", remove);  // ticks
app.all("/stock", stock);  // ticks
app.route({ method: "GET", url: "/lines" });  // ticks
