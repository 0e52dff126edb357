import 'package:bloc_pattern/bloc_pattern.dart';
import 'package:flutter/material.dart';
import 'pokemon_bloc.dart';

class PokemonPage extends StatelessWidget {
  final bloc = BlocProvider.getBloc<PokemonBloc>(); // ticks

  @override
  Widget build(BuildContext context) {
    return StreamBuilder<List<String>>(
      stream: bloc.pokemons,
      builder: (context, snapshot) => Text('${snapshot.data}'),
    );
  }
}
