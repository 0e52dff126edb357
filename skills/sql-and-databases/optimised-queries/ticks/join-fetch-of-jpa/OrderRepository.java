package shop;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface OrderRepository extends JpaRepository<Order, Long> {
  @Query("SELECT o FROM Order o JOIN FETCH o.items WHERE o.id = :id") // ticks
  Order full(Long id);

  @Query("select o from Order o join fetch o.customer c where c.name = :name") // ticks
  List<Order> of(String name);
}
