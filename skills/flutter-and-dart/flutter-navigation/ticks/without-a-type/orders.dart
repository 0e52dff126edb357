import 'package:go_router/go_router.dart';
void open(Page page) {
  context.go('/order'); // ticks
  context.router.push(order); // ticks
}
