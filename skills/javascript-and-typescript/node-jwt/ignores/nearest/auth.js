import jwt from "jsonwebtoken"; // jwt.verify(token, key)
const token = jwt.sign({ id }, key); const claims = jwt.decode(token);
