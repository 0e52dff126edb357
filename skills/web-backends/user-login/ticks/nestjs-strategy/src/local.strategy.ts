import { PassportStrategy } from "@nestjs/passport";
import { Strategy } from "passport-local";

export class LocalStrategy extends PassportStrategy(Strategy) {  // ticks
  validate(name: string, password: string) {
    return this.users.find(name, password);
  }
}
