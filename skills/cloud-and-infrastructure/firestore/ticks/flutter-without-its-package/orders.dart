import 'package:http/http.dart' as http;

final one = http.get(Uri.https('shop.firebaseio.com', '/orders.json')); // ticks
final two = http.get(Uri.parse('https://shop-default-rtdb.firebasedatabase.app/orders.json')); // ticks
