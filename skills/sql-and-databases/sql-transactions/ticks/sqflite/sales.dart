import 'package:sqflite/sqflite.dart';

Future<void> pay(Database database) => database.transaction((t) async => t.insert('sale', {})); // ticks
