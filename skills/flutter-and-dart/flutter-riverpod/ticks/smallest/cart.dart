import 'package:flutter_riverpod/flutter_riverpod.dart';
final size = StateProvider<int>((ref) => 0);
Widget page(WidgetRef ref) => Text(ref.watch(size));
