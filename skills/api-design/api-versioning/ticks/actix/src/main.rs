use actix_web::{web, App};

fn app() {
    App::new().service(web::scope("/v1").service(orders)); // ticks
}
