use warp::*;
fn all() {
    let orders = path!("orders" / u32); // ticks
}
