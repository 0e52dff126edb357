import 'package:provider/provider.dart';
class A extends ChangeNotifier {} // ticks
class Page extends State<Home> {
  void open() {
    context.read<A>(); // ticks
  }
}
