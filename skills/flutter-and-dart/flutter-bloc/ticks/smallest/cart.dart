class CartCubit extends Cubit<int> { CartCubit() : super(0); void add() => emit(state + 1); }
