import org.springframework.data.domain.PageRequest
import org.springframework.data.domain.Pageable

class Orders(private val store: OrderStore) {
    fun all(page: Pageable) = store.findAll(page) // ticks

    fun first() = store.findAll(PageRequest.of(0, 20)) // ticks
}
