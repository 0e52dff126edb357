import 'package:http/http.dart' as http;
Widget photo() => Image.network('https://example.com/a.png'); // http.get(Uri.parse('a'))
