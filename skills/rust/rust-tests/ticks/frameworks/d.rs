#[sqlx::test]
async fn adds() {
    assert_eq!(add(1), 2); // ticks
}
