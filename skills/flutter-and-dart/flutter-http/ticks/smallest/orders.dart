import 'package:http/http.dart' as http;
Future<http.Response> load() => http.get(Uri.parse('https://example.com/orders'));
