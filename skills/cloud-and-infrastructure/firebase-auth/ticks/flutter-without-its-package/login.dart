import 'package:http/http.dart' as http;

final answer = http.post(Uri.parse('https://identitytoolkit.googleapis.com/v1/accounts:signUp')); // ticks
