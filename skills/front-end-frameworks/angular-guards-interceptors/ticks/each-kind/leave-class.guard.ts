import { CanDeactivate } from "@angular/router";

export class LeaveGuard implements CanDeactivate<Order> {
  canDeactivate(order: Order) {
    this.last = order;
    return order.isSaved();
  }
}
