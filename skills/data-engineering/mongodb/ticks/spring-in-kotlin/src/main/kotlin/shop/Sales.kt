package shop

import org.springframework.data.mongodb.core.mapping.Document
import org.springframework.data.mongodb.repository.MongoRepository

@Document("sales") // ticks
data class Sale(val city: String)

interface Sales : MongoRepository<Sale, String> // ticks
