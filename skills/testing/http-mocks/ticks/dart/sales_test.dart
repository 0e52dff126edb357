import 'package:http/http.dart';
import 'package:http/testing.dart';

void main() {
  test('lists sales', () async {
    final client = MockClient((request) async => Response('[]', 200)); // ticks
  });
}
