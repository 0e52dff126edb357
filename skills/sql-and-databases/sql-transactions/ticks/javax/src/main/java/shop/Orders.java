package shop;

import javax.transaction.Transactional;

class Orders {
    @Transactional  // ticks
    void pay() {}
}
