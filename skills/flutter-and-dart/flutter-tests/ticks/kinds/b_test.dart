void main() {
  test('shows', () async {
    expectLater(one, two); // ticks
  });
}
