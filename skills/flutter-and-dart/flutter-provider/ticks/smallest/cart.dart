class Cart extends ChangeNotifier { int size = 0; void add() { size++; notifyListeners(); } }
