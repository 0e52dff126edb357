import 'package:flutter_riverpod/flutter_riverpod.dart';
void main() => runApp(ProviderScope(child: Shop())); // ref.watch(size)
final size = StateProvider<int>((ref) => 0);
