void main() {
  testWidgets('starts', (tester) async {
    await tester.pumpWidget(const Shop());
    expect(find.text('0'), findsOneWidget);
  });
}
