use actix_web::{web, HttpResponse};

fn routes(config: &mut web::ServiceConfig) {
    config.route("/orders", web::get().to(list)); // ticks
    config.route("/orders", web::post().to(create)); // ticks
}

async fn create() -> HttpResponse {
    HttpResponse::Created().finish() // ticks
}
