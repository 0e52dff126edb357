package shop;

import jakarta.persistence.*;
import org.springframework.data.jpa.repository.JpaRepository;

@Entity  // ticks
class Sale {
    @Id
    long id;
}

interface SaleDao extends JpaRepository<Sale, Long> {}  // ticks

interface PriceDAO extends JpaRepository<Price, Long> {}  // ticks

class Sales {
    SaleDao sales;
    PriceDAO prices;

    void all() {
        sales.save(sale);  // ticks
        sales.saveAll(list);  // ticks
        sales.delete(sale);  // ticks
        sales.deleteById(1);  // ticks
        sales.count();  // ticks
        sales.existsById(1);  // ticks
        sales.findAll();  // ticks
        prices.getOne(1);  // ticks
    }
}
