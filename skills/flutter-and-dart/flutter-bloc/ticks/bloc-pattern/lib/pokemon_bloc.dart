import 'package:bloc_pattern/bloc_pattern.dart';
import 'package:rxdart/rxdart.dart';

class PokemonBloc extends BlocBase { // ticks
  final pokemons = BehaviorSubject<List<String>>();

  @override
  void dispose() {
    pokemons.close();
    super.dispose();
  }
}
