import 'package:provider/provider.dart';
Widget page(BuildContext context) => Text(context.watch<Cart>().label);
