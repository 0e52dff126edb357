use warp::Filter;
fn all() {
    let orders = warp::path!("orders" / u32); // ticks
}
