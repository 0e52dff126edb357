import jwt from "jsonwebtoken";

const one = jwt.sign({}, key);
const two = jwt.decode(one);
