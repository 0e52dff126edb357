import 'package:provider/provider.dart';
class Cart extends ChangeNotifier { int size = 0; void add() { size++; notifyListeners(); } } // context.watch<Cart>()
