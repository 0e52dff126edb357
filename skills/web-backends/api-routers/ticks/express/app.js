import express from "express";

const app = express();
const sales = express.Router();  // ticks
const lines = express.Router();  // ticks
sales.use("/lines", lines);  // ticks
app.use("/sales", sales);  // ticks
