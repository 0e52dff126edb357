void main() {
  test('adds', () {
    expect(add(1, 2), 3);
    expect(add(1, 1), 2);
  });
}
