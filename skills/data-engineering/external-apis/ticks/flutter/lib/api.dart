import 'package:dio/dio.dart';
import 'package:http/http.dart' as http;

class Api {
  final Dio _dio = Dio();

  Future<void> pokemon(String name) async {
    await http.get(Uri.parse("https://pokeapi.co/api/v2/pokemon/$name")); // ticks
    await http.get(Uri.https('viacep.com.br', '/ws')); // ticks
    await _dio.get('https://pokeapi.co/api/v2/pokemon'); // ticks
  }
}

final client = Dio(BaseOptions(baseUrl: 'https://pokeapi.co/api/v2')); // ticks
