Widget search(TextEditingController name) {
  TextField(controller: name); // ticks
  TextFormField(controller: name); // ticks
}
