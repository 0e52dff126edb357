package shop

import com.mongodb.client.MongoClients
import org.springframework.data.mongodb.core.MongoTemplate
import org.springframework.data.mongodb.core.mapping.Document

val client = MongoClients.create("mongodb://localhost") // ticks

@Document // ticks
data class Sale(val city: String)
