Widget name() => const TextField(decoration: InputDecoration(labelText: 'validator')); // key.currentState!.validate()
