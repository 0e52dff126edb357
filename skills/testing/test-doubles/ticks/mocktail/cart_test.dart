import 'package:mocktail/mocktail.dart';
class MockStore extends Mock implements Store {} // ticks
void main() {
  verify(() => store.save()); // ticks
  verifyNever(() => store.remove()); // ticks
}
