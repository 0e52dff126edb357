import express from "express";

const app = express();
app.get("/healthy", (_, res) => res.sendStatus(200)); // ticks
app.get("/status", (_, res) => res.json({ status: "up" })); // ticks
