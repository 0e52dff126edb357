class B {
  final name = TextEditingController(); // ticks
  Widget build() => TextFormField(controller: name); // ticks
}
