class Cart extends ChangeNotifier { // ticks
  void add() => notifyListeners(); // ticks
}
class Other with ChangeNotifier {} // ticks
