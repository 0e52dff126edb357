import fastify from "fastify"; // fastify().get("/sales")
app.get("/sales", async () => []);
