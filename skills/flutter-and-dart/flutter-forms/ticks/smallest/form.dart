Widget name() => TextFormField(validator: (text) => text == '' ? 'Name?' : null);
