package shop

import org.springframework.http.ResponseEntity
import org.springframework.web.bind.annotation.*

@RestController
class Sales {
    @GetMapping("getSales")
    fun all() = sales

    @GetMapping("getCustomers")
    fun customers() = all

    @PostMapping("/createSale")
    fun make() = ResponseEntity.status(201).body(add())
}
