package shop

import com.mongodb.client.MongoClients

val client = MongoClients.create("mongodb://localhost")
