import 'package:hooks_riverpod/hooks_riverpod.dart';
final a = Provider(make); // ticks
final b = FutureProvider(make); // ticks
final c = StreamProvider(make); // ticks
final d = StateNotifierProvider<A, B>(make); // ticks
final e = NotifierProvider<A, B>(make); // ticks
final f = AsyncNotifierProvider<A, B>(make); // ticks
final g = ChangeNotifierProvider(make); // ticks
final h = Provider.autoDispose(make); // ticks
final i = StateProvider.family(make); // ticks
final j = FutureProvider.autoDispose(make); // ticks
final k = StreamProvider.autoDispose(make); // ticks
final l = StateNotifierProvider.autoDispose(make); // ticks
final m = NotifierProvider.autoDispose(make); // ticks
final n = AsyncNotifierProvider.autoDispose(make); // ticks
void work(WidgetRef ref) {
  ref.watch(a); // ticks
  ref.read(a); // ticks
  ref.listen(b, show); // ticks
}
