import express from "express";
import { check } from "./middleware/auth/check.js";

const app = express();
app.use(check);  // ticks
