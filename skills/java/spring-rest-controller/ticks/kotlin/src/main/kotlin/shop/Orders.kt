import org.springframework.web.bind.annotation.*

@RestController
class Orders(private val store: Store) {
    @GetMapping("/orders/{id}") // ticks
    fun find(@PathVariable id: Long) = store.find(id) // ticks

    @GetMapping("/orders") // ticks
    fun some(@RequestParam name: String) = store.some(name) // ticks

    @PostMapping("/orders") // ticks
    fun add(@RequestBody order: Order) = store.add(order) // ticks

    @PutMapping("/orders/{id}") // ticks
    fun change() = store.change()

    @PatchMapping("/orders/{id}") // ticks
    fun patch() = store.patch()

    @DeleteMapping("/orders/{id}") // ticks
    fun remove() = store.remove()
}
