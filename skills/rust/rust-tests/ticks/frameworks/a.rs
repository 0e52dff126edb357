#[tokio::test]
async fn adds() {
    assert_ne!(add(1), 1); // ticks
}
