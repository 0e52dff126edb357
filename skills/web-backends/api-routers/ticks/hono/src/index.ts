import { Hono } from "hono";
import sales from "./sales";

const app = new Hono();
app.route("/sales", sales);  // ticks
