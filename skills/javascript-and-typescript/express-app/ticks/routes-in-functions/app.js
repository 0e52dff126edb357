const express = require("express");

const app = express();  // ticks
require("./routes")(app);
