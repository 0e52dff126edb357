import express from "express";

const app = express();

app.use((req, res, next) => { // ticks
  console.log(req.method, req.url);
  next(); // ticks
});

app.get("/orders", async (req, res, next) => {
  try {
    res.json(await orders());
  } catch (error) {
    next(error);
  }
});
