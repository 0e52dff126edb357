use askama::Template;

fn page(orders: Orders) -> String {
    orders.render().unwrap()
}
