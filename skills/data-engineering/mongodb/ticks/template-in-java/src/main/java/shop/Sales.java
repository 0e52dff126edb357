package shop;

import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;

@Document  // ticks
class Sale {}

class Sales {
    Sales(MongoTemplate template) {}  // ticks
}
