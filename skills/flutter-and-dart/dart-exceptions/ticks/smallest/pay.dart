void pay() { try { send(); } catch (error) { show('$error'); } }
