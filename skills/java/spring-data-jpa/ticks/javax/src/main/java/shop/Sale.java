package shop;

import javax.persistence.Entity;
import javax.persistence.Id;
import org.springframework.data.jpa.repository.JpaRepository;

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
