use mockall::automock;
#[automock] // ticks
trait Store {
    fn size(&self) -> u32;
}
#[test]
fn pays() {
    let mut store = MockStore::new();
    store.expect_size().returning(|| 1); // ticks
}
