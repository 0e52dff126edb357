const express = require("express");
const app = express(); // app.get("/sales")
app.get("env");
