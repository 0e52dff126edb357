import express from "express";
import { createHealthRouter } from "./health.routes.js";

const app = express();
app.use("/api/health", createHealthRouter()); // ticks
