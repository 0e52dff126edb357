import 'package:flutter/cupertino.dart';
import 'package:flutter/material.dart';

class SearchField extends StatelessWidget {
  final controller = TextEditingController();

  @override
  Widget build(BuildContext context) {
    return TextField(
      controller: controller,
      onSubmitted: (text) => Navigator.pushNamed(context, '/results'),
      decoration: InputDecoration(suffixIcon: Icon(CupertinoIcons.search)),
    );
  }
}
