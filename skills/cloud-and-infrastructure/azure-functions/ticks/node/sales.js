import { app } from "@azure/functions";

app.http("sales", { handler });  // ticks
