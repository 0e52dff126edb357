import cors from "@koa/cors";

app.use(cors());  // ticks
