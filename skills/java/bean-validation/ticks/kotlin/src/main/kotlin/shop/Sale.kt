package shop

import jakarta.validation.Valid
import jakarta.validation.constraints.*

data class Sale(
    @field:NotBlank // ticks
    val city: String,
)

class Sales {
    fun add(@Valid sale: Sale) = sale // ticks
}
