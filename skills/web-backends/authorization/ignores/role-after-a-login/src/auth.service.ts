import { UnauthorizedException } from "@nestjs/common";

export class AuthService {
  login(user) {
    if (!user) throw new UnauthorizedException();
    return { id: user.id, role: user.role };
  }
}
