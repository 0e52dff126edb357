import org.springframework.data.jpa.repository.JpaRepository

interface Orders : JpaRepository<Order, Long> {
    fun findByName(name: String): Order?
}
