package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.repository.CrudRepository;
import org.springframework.data.repository.ListCrudRepository;
import org.springframework.data.repository.PagingAndSortingRepository;

@Entity  // ticks
class Sale {
    @Id
    Long id;
}

interface One extends JpaRepository<Sale, Long> {}  // ticks

interface Two extends CrudRepository<Sale, Long> {}  // ticks

interface Three extends ListCrudRepository<Sale, Long> {}  // ticks

interface Four extends PagingAndSortingRepository<Sale, Long> {}  // ticks

class Sales {
    void all(SaleRepo repo, SaleRepository repository) {
        repo.save(sale);  // ticks
        repo.saveAll(sales);  // ticks
        repo.delete(sale);  // ticks
        repo.deleteById(1);  // ticks
        repo.count();  // ticks
        repo.existsById(1);  // ticks
        repo.findAll();  // ticks
        repo.getReferenceById(1);  // ticks
        repository.flush();  // ticks
    }
}
