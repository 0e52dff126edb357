import express from "express";

const app = express();  // ticks
app.route("/sales").get(every);  // ticks
app.route("/sales").post(add);  // ticks
app.route("/sales/1").put(replace);  // ticks
app.route("/sales/1").patch(change);  // ticks
app.route("/sales/1").delete(remove);  // ticks
app.route("/stock").all(stock);  // ticks
