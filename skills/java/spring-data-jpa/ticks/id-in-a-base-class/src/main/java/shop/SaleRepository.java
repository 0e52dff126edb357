package shop;

import org.springframework.data.jpa.repository.JpaRepository;
import shop.model.Sale;

public interface SaleRepository extends JpaRepository<Sale, Long> {} // ticks
