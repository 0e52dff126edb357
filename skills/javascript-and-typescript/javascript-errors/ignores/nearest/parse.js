try { run(); } catch (e) { throw e; } // throw new Error("no")
