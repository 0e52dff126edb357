import { CanDeactivateFn } from "@angular/router";
import { Order } from "./order";

export const leaveGuard: CanDeactivateFn<Order> = (order) => order.isSaved();
