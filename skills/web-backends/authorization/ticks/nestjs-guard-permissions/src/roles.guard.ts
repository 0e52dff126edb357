import { CanActivate } from "@nestjs/common";

export class RolesGuard implements CanActivate {  // ticks
  canActivate(context) {
    return context.user.permissions.includes("sell");
  }
}
