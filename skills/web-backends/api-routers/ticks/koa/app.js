import Koa from "koa";
import Router from "@koa/router";

const app = new Koa();
const router = new Router();  // ticks
app.use(router.routes());  // ticks
app.use(router.allowedMethods());  // ticks
