import { JwtService } from "@nestjs/jwt";
import { sign } from "hono/jwt";
import { SignJWT } from "jose";
import jwt from "jsonwebtoken";

export class Tokens {
  constructor(private readonly tokens: JwtService) {}

  async create(server) {
    jwt.sign({ id: 1 }, secret); // ticks
    server.jwt.sign({ id: 1 }); // ticks
    await sign({ id: 1 }, secret); // ticks
    this.tokens.sign({ id: 1 }); // ticks
    await this.tokens.signAsync({ id: 1 }); // ticks
    return new SignJWT({ id: 1 }).sign(key); // ticks
  }
}
