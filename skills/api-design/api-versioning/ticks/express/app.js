import express from "express";

const app = express();
const sales = express.Router();
app.use("/v1", sales);  // ticks
sales.use("/api/v1", sales);  // ticks
app.get("/v1/sales", every);  // ticks
app.post("/api/v1/sales", add);  // ticks
sales.put("/v1/sales", replace);  // ticks
sales.delete("/v1/sales", remove);  // ticks
