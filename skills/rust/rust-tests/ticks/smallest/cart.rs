#[test]
fn adds() {
    assert_eq!(add(1), 2);
    assert!(is_even(2));
}
