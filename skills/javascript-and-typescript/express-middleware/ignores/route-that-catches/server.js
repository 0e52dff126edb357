import express from "express";

const app = express();

app.use((req, res) => {
  res.status(404).send("not found");
});

app.get("/orders", async (req, res, next) => {
  try {
    res.json(await orders());
  } catch (error) {
    next(error);
  }
});
