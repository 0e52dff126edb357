import express from "express";
import { auth } from "./auth";
import { check } from "./check.middleware.js";
import { log } from "./log-middleware.mjs";
import { time } from "./time-middleware.cjs";

const app = express();
app.use(check);  // ticks
