import createError from "http-errors";
import express from "express";

const app = express();
app.use((request, response, next) => {
  next(createError(404));
});
