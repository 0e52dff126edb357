import 'animal.dart';
class Dog extends Animal { // ticks
  @override
  void speak() => print('woof');
}
