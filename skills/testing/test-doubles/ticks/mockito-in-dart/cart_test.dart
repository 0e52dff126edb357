import 'package:mockito/mockito.dart';
class MockStore extends Mock implements Store {} // ticks
void main() {
  verify(store.save()); // ticks
}
