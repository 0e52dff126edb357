const app = require("express")();
app.get("/sales", (request, answer) => answer.json([]));
