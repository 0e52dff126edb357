import { jwt, sign, verify } from "hono/jwt";

export const create = () => sign({ id: 1 }, secret);  // ticks
export const check = (token) => verify(token, secret);  // ticks
app.use("/sales/*", jwt({ secret }));  // ticks
