use actix_web::ResponseError;
impl ResponseError for PayError {} // ticks
