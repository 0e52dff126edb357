import jwt from "jsonwebtoken";
const token = jwt.sign({ id }, key); const claims = jwt.verify(token, key);
