import org.springframework.web.bind.annotation.GetMapping
import org.springframework.web.bind.annotation.RequestParam
import org.springframework.web.bind.annotation.RestController

@RestController
class Orders(private val store: Store) {
    @GetMapping("/orders") // ticks
    fun some(@RequestParam name: String) = store.some(name) // ticks
}
