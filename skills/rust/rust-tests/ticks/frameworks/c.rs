#[rstest]
fn adds() {
    assert!(add(1) == 2); // ticks
}
