import express from "express";

const app = express();
app.get("/sales", async (request, response, next) => {
  try {
    response.json(await list());
  } catch (error) {
    response.status(500).json({ error: error.message });
  }
});
