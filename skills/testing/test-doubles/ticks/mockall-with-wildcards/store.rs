use mockall::*;
#[automock] // ticks
trait Store {}
fn pays(store: &mut MockStore) {
    store.expect_size().returning(one); // ticks
}
