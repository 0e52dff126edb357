import 'package:flutter_bloc/flutter_bloc.dart';
class A extends Bloc<E, S> {} // ticks
class B extends HydratedBloc<E, S> {} // ticks
class C extends HydratedCubit<S> {} // ticks
void work(BuildContext context) {
  BlocListener<A, S>(listener: one); // ticks
  BlocConsumer<A, S>(listener: one); // ticks
  BlocSelector<A, S, int>(selector: one); // ticks
  context.read<A>(); // ticks
  context.watch<A>(); // ticks
  context.select(one); // ticks
  BlocProvider.of<A>(context); // ticks
}
