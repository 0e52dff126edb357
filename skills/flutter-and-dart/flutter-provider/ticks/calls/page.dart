import 'package:provider/provider.dart';
Widget page(BuildContext context) {
  Consumer<Cart>(builder: build); // ticks
  Selector<Cart, int>(builder: build); // ticks
  Provider.of<Cart>(context); // ticks
  context.read<Cart>(); // ticks
  context.select(size); // ticks
  ChangeNotifierProvider(create: make); // ticks
  MultiProvider(providers: all); // ticks
  ChangeNotifierProvider.value(value: cart); // ticks
  ListenableBuilder(listenable: cart, builder: build); // ticks
  AnimatedBuilder(animation: cart, builder: build); // ticks
  InheritedNotifier(notifier: cart); // ticks
}
