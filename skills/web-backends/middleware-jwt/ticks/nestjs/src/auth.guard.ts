import { CanActivate, Injectable, NestMiddleware } from "@nestjs/common";
import { JwtService } from "@nestjs/jwt";
import { AuthGuard } from "@nestjs/passport";

export class OwnGuard implements CanActivate {  // ticks
  constructor(private readonly jwt: JwtService) {}

  async canActivate(context) {
    this.jwt.verify(token);  // ticks
    await this.jwt.verifyAsync(token);  // ticks
    this.jwt.sign({ id: 1 });  // ticks
    await this.jwt.signAsync({ id: 1 });  // ticks
    return true;
  }
}

export class Log implements NestMiddleware {}  // ticks

export class JwtGuard extends AuthGuard("jwt") {}  // ticks
