use actix_web::web;
fn routes(all: &mut web::ServiceConfig) {
    all.service(web::resource("/orders")); // ticks
    all.service(web::scope("/orders")); // ticks
    all.route("/orders", web::get().to(list)); // ticks
    all.route("/orders", web::post().to(add)); // ticks
}
