import { Hono } from "hono";

const app = new Hono().basePath("/v1");  // ticks
app.route("/v1/sales", sales);  // ticks
