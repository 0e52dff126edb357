import express from "express";

const app = express();
app.get("/orders/:id/status", (req, res) => res.json(statusOf(req.params.id)));
