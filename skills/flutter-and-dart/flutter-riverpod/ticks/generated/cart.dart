@riverpod // ticks
int size(SizeRef ref) => 1;
@Riverpod(keepAlive: true) // ticks
class Cart extends _$Cart {
  int build() => ref.watch(sizeProvider); // ticks
}
