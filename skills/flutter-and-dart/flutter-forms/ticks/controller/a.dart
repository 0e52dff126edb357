class A {
  final name = TextEditingController(); // ticks
  Widget build() => TextField(controller: name); // ticks
}
