import one from "./app";
import two from "../app.js";
import three from "@/app.ts";
import { app as four } from "../main-app";
import { app as five } from "./my-app";
import { router as six } from "./api-router";
import { server as seven } from "./http-server";
import eight from "./router";
import nine from "./server";

one.get("/health", check);  // ticks
two.get("/health", check);  // ticks
three.get("/health", check);  // ticks
four.get("/health", check);  // ticks
five.get("/health", check);  // ticks
six.get("/health", check);  // ticks
seven.get("/health", check);  // ticks
eight.get("/health", check);  // ticks
nine.get("/health", check);  // ticks
