const app = require("fastify")();
app.get("/sales", async () => []);
