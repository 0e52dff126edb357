import 'package:flutter_bloc/flutter_bloc.dart';
class A extends Cubit<S> {} // ticks
class Page extends State<Home> {
  void open() {
    context.read<A>(); // ticks
  }
}
