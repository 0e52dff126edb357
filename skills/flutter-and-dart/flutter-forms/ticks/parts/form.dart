void save() {
  if (key.currentState!.validate()) send(); // ticks
  TextField(onChanged: keep); // ticks
  TextField(onSubmitted: keep); // ticks
  TextFormField(onSaved: keep); // ticks
}
