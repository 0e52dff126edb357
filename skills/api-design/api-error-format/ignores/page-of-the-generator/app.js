const express = require("express");

const app = express();

app.use(function (err, req, res, next) {
  res.locals.message = err.message;
  res.status(err.status || 500);
  res.render("error");
});
