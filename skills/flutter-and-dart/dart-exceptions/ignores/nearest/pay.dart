void pay() { try { send(); } catch (error) {} } // throw Exception('amount')
