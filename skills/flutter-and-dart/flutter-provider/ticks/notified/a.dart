class Other with Logged {
  void add() => notifyListeners(); // ticks
}
