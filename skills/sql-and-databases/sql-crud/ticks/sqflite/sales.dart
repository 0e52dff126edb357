import 'package:sqflite/sqflite.dart';

void all(Database database) {
  database.insert('sale', {}); // ticks
  database.query('sale'); // ticks
  database.update('sale', {}); // ticks
  database.delete('sale'); // ticks
}
