void main() {
  testWidgets('shows', (tester) async {
    expect(find.text('a'), findsOneWidget); // ticks
    expectLater(one, two); // ticks
    verify(one); // ticks
  });
}
