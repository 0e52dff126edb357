import 'package:sqflite/sqflite.dart';

void all(Database database) {
  database.query('sale', where: 'price = ?'); // ticks
  database.update('sale', {}, where: 'id = ?'); // ticks
  database.delete('sale', where: 'id = ?'); // ticks
}
