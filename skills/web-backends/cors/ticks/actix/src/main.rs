use actix_cors::Cors;

fn only_shop() -> Cors {
    Cors::default().allowed_origin("https://shop.example") // ticks
}

fn open() -> Cors {
    Cors::permissive() // ticks
}
