package shop

import org.springframework.data.annotation.Id
import org.springframework.data.mongodb.core.mapping.Document

@Document("orders")
class Order(@Id val id: String) {
    private val lines = mutableListOf<Line>()

    fun add(line: Line) {
        lines.add(line)
    }
}
