Widget page() => BlocBuilder<CartCubit, int>(builder: (context, size) => Text('$size'));
