import { promisify } from "node:util";
import jwt from "jsonwebtoken";

const one = jwt.sign({}, key);  // ticks
const two = jwt.verify(one, key);  // ticks
const later = promisify(jwt.sign);  // ticks
const check = promisify(jwt.verify);  // ticks
