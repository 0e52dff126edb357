class CartCubit extends Cubit<int> { CartCubit() : super(0); }
Widget app() => BlocProvider(create: (context) => CartCubit(), child: Shop()); // BlocBuilder<CartCubit, int>()
