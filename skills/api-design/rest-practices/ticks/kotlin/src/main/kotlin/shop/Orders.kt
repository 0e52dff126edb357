import org.springframework.http.ResponseEntity
import org.springframework.web.bind.annotation.DeleteMapping
import org.springframework.web.bind.annotation.GetMapping
import org.springframework.web.bind.annotation.PatchMapping
import org.springframework.web.bind.annotation.PostMapping
import org.springframework.web.bind.annotation.PutMapping

class Orders {
    @GetMapping("/orders") // ticks
    fun all() = ResponseEntity.notFound() // ticks
    @PostMapping("/orders") // ticks
    fun add() = ResponseEntity.created(uri) // ticks
    @PutMapping("/orders/1") // ticks
    fun change() = ResponseEntity.noContent() // ticks
    @PatchMapping("/orders/1") // ticks
    fun patch() = ResponseEntity.badRequest() // ticks
    @DeleteMapping("/orders/1") // ticks
    fun remove() = ResponseEntity.status(204) // ticks
}
