import { Injectable, NotFoundException } from "@nestjs/common";

@Injectable()
export class OrdersService {
  find(id: string) {
    const order = this.orders.get(id);
    if (!order) throw new NotFoundException("There is no such order."); // ticks
    return order;
  }
}
