use mockall::*;
fn pays(store: &mut MockStore) {
    mock! { Store {} } // ticks
    store.expect_size().returning(one); // ticks
}
