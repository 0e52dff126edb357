import instance from "./instance.js";
import request from "./request.js";

instance.request({ url: "/sales" }).then((answer) => show(answer.data)); // ticks
request.get("/sales").then((answer) => show(answer.data)); // ticks
