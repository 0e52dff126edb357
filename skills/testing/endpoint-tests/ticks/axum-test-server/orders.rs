use axum_test::TestServer;

#[tokio::test]
async fn lists_orders() {
    let server = TestServer::new(app()).unwrap();
    let response = server.get("/orders").await;
    response.assert_status_ok();
}
