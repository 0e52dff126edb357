fn pays(store: &mut MockStore) {
    mockall::mock! { Store {} } // ticks
    store.expect_size().returning(one); // ticks
}
