import 'package:retrofit/retrofit.dart';

@RestApi(baseUrl: 'https://pokeapi.co/api/v2') // ticks
abstract class Api {}
