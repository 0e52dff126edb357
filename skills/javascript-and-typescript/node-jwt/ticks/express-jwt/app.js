import { expressjwt } from "express-jwt";
import jwt from "jsonwebtoken";

const one = jwt.sign({}, key);  // ticks
app.use(expressjwt({ secret: key }));  // ticks
