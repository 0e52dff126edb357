package shop;

import jakarta.persistence.*;
import org.springframework.data.jpa.repository.*;

@Entity  // ticks
class Sale {
    @Id
    Long id;
}

interface SaleRepository extends JpaRepository<Sale, Long> {}  // ticks

class Sales {
    void all(SaleRepository repository) {
        repository.findAll();  // ticks
    }
}
