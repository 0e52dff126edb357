import { OpenAPIHono } from "@hono/zod-openapi";
import sales from "./sales";

const app = new OpenAPIHono();
app.route("/sales", sales);  // ticks
