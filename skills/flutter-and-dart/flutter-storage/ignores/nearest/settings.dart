import 'package:shared_preferences/shared_preferences.dart';
final kept = <String, int>{}; // SharedPreferences.getInstance()
