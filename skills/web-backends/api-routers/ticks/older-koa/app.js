import Koa from "koa";
import Router from "koa-router";
import sales from "./sales.js";

const router = new Router();  // ticks
const app = new Koa();
app.use(sales.routes());  // ticks
