import 'dart:convert';
void work() {
  jsonEncode(order); // ticks
  json.decode(text); // ticks
  json.encode(order); // ticks
}
