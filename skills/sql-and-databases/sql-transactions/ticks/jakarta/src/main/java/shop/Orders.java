package shop;

import jakarta.transaction.Transactional;

class Orders {
    @Transactional  // ticks
    void pay() {}
}
