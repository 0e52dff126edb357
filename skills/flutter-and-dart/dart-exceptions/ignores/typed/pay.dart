void pay() { try { send(); } on FormatException catch (error) {} }
