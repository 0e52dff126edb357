class Other with ChangeNotifier {} // ticks
