import jwt from "jsonwebtoken";
import { Strategy } from "passport-jwt";

const one = jwt.sign({}, key);  // ticks
passport.use(new Strategy(settings, done));  // ticks
export class Jwt extends PassportStrategy(Strategy) {}  // ticks
