package shop;

import org.springframework.stereotype.Service;

@Service
class CartService {
    private CartStore carts; // ticks

    CartService(CartStore carts) {
        this.carts = carts;
    }

    Cart find(long id) {
        return carts.find(id);
    }
}
