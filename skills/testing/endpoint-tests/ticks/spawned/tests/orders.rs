use crate::helpers::spawn_app;

#[tokio::test]
async fn adds_an_order() {
    let app = spawn_app().await;
    let response = reqwest::Client::new().post(&format!("{}/orders", app.address)).send().await.unwrap();
    assert_eq!(response.status().as_u16(), 201);
}
