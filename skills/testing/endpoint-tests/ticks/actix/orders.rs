use actix_web::{test, App};

#[actix_web::test]
async fn lists_orders() {
    let app = test::init_service(App::new().service(list_orders)).await;
    let request = test::TestRequest::get().uri("/orders").to_request();
    let response = test::call_service(&app, request).await;
    assert!(response.status().is_success());
}
