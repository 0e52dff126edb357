import 'package:meta/meta.dart';
sealed class Shape {} // ticks
base class Square {} // ticks
interface class Round {} // ticks
mixin Logged { // ticks
  void log() {}
}
