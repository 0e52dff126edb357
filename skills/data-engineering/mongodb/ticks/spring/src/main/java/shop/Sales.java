package shop;

import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.repository.MongoRepository;

@Document  // ticks
class Sale {}

interface Sales extends MongoRepository<Sale, String> {}  // ticks
