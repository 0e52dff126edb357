class Other extends ChangeNotifier {} // ticks
