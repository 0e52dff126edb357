import express from "express";
import { check } from "./check";

const app = express();
app.use(check);  // ticks
