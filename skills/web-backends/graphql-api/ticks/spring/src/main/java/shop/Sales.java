package shop;

import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;

class Sales {
    @QueryMapping  // ticks
    List<Sale> all() {}

    @MutationMapping  // ticks
    Sale add() {}

    @SchemaMapping  // ticks
    Customer customer(Sale sale) {}
}
