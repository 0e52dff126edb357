void main() {
  blocTest('shows', build: make); // ticks
  testGoldens('shows', work); // ticks
}
