use actix_web::*;
impl ResponseError for StockError {} // ticks
