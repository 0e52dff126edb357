const check = require("express-jwt");
const jwt = require("jsonwebtoken");

const one = jwt.sign({}, key);  // ticks
app.use(check({ secret: key }));  // ticks
