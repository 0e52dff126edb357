import 'package:http/http.dart' as http;
void work(http.Client one) {
  http.post(where); // ticks
  http.put(where); // ticks
  http.patch(where); // ticks
  http.delete(where); // ticks
  http.read(where); // ticks
  one.get(where); // ticks
}
