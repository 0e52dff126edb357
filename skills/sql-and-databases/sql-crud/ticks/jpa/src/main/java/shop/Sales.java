package shop;

import jakarta.persistence.*;

class Sales {
    EntityManager manager;

    void all() {
        manager.persist(sale);  // ticks
        manager.find(Sale.class, 1);  // ticks
        manager.createQuery("from Sale");  // ticks
        manager.merge(sale);  // ticks
        manager.remove(sale);  // ticks
    }
}
