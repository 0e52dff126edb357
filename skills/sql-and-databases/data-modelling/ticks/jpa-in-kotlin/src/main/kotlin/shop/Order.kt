package shop

import jakarta.persistence.Entity
import jakarta.persistence.ManyToOne
import jakarta.persistence.OneToMany

@Entity
class Order(
    @ManyToOne // ticks
    val customer: Customer,
    @OneToMany // ticks
    val lines: List<Line>,
)
