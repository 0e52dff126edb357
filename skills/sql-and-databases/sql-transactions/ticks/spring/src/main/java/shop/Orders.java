package shop;

import org.springframework.transaction.annotation.Transactional;

class Orders {
    @Transactional  // ticks
    void pay() {}
}
