import 'package:go_router/go_router.dart';
void open(BuildContext context) {
  Navigator.pushNamed(context, '/order'); // ticks
  Navigator.pushReplacement(context, order); // ticks
  Navigator.pushReplacementNamed(context, '/order'); // ticks
  Navigator.pushAndRemoveUntil(context, order, first); // ticks
  Navigator.pushNamedAndRemoveUntil(context, '/order', first); // ticks
  Navigator.of(context).push(order); // ticks
  Navigator.of(context).pushNamed('/order'); // ticks
  Navigator.of(context).pushReplacement(order); // ticks
  Navigator.of(context).pushReplacementNamed('/order'); // ticks
  Navigator.of(context).pushAndRemoveUntil(order, first); // ticks
  Navigator.of(context).pushNamedAndRemoveUntil('/order', first); // ticks
  GoRouter(routes: all); // ticks
  GoRoute(path: '/order'); // ticks
  context.go('/order'); // ticks
  context.goNamed('order'); // ticks
  context.push('/order'); // ticks
  context.pushNamed('order'); // ticks
  Get.to(OrderPage()); // ticks
  Get.toNamed('/order'); // ticks
  Get.off(OrderPage()); // ticks
  Get.offAll(OrderPage()); // ticks
  Get.offAllNamed('/order'); // ticks
  Get.offNamed('/order'); // ticks
  context.router.push(order); // ticks
  MaterialApp(routes: all); // ticks
  MaterialApp(onGenerateRoute: make); // ticks
}
