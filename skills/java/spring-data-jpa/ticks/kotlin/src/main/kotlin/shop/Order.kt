import jakarta.persistence.Entity
import jakarta.persistence.Id
import org.springframework.data.jpa.repository.JpaRepository
import org.springframework.data.repository.CrudRepository

@Entity // ticks
class Order(@Id val id: Long)

interface OrderRepository : JpaRepository<Order, Long> // ticks

interface CartRepository : CrudRepository<Order, Long> // ticks

class Orders(private val orders: OrderRepository) {
    fun work(order: Order) {
        orders.save(order) // ticks
        orders.findAll() // ticks
        orders.deleteById(1) // ticks
        orders.existsById(1) // ticks
        orders.findByName("Ana") // ticks
    }
}
