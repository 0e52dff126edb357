const express = require("express");
const app = express();
app.use(express.json()); // (request, answer, next) => next()
