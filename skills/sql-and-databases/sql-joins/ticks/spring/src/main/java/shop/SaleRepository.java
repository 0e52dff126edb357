package shop;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface SaleRepository extends JpaRepository<Sale, Long> {
    @Query("SELECT c.name, COUNT(s) FROM Sale s JOIN s.city c GROUP BY c.name") // ticks
    List<Object[]> cities();
}
