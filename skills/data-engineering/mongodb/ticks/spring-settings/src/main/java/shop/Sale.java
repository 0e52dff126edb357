package shop;

import org.springframework.data.mongodb.core.mapping.Document;

@Document
class Sale {}
