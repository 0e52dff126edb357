package shop;

import org.springframework.stereotype.Service;

@Service
class OrderService {
    private OrderStore orders; // ticks

    OrderService(OrderStore orders) {
        this.orders = orders;
    }

    Order find(long id) {
        return orders.find(id);
    }
}
