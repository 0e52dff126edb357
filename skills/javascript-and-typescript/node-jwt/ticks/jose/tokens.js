import { SignJWT, jwtVerify } from "jose";

const one = await new SignJWT({}).sign(key);  // ticks
const two = await jwtVerify(one, key);  // ticks
