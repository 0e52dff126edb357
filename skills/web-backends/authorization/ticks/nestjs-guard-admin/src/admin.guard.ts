import { CanActivate } from "@nestjs/common";

export class AdminGuard implements CanActivate {  // ticks
  canActivate(context) {
    return context.user.isAdmin;
  }
}
