package shop;

import org.springframework.data.jpa.repository.EntityGraph;

interface Sales {
    @EntityGraph(attributePaths = "lines")  // ticks
    List<Sale> findAll();

    @EntityGraph(attributePaths = "customer")  // ticks
    List<Sale> findByCity(String city);
}
