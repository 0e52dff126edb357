import { ForbiddenException } from "@nestjs/common";

export class SalesService {
  remove(user) {
    if (user.role !== "admin") throw new ForbiddenException();  // ticks
  }

  hide(user) {
    if (!user.isAdmin) throw new ForbiddenException();  // ticks
  }
}
