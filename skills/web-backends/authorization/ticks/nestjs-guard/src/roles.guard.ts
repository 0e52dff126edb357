import { CanActivate, ExecutionContext } from "@nestjs/common";

export class RolesGuard implements CanActivate {  // ticks
  canActivate(context: ExecutionContext) {
    const user = context.switchToHttp().getRequest().user;
    return user.role === "admin";
  }
}
