use async_graphql::{EmptyMutation, EmptySubscription, Schema};

fn main() {
    let schema = Schema::build(Query, EmptyMutation, EmptySubscription).finish(); // ticks
}
