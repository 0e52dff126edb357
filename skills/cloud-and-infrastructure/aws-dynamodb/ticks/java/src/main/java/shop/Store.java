package shop;

import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;

class Store {
    DynamoDbTable<Sale> sales;  // ticks
}
