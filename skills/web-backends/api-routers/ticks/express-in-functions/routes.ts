import express, { Express } from "express";

const sales = express.Router();

export function routes(app: Express) {
  app.use("/sales", sales);
}
