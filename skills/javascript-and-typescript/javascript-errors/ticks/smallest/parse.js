function parse(text) { if (!text) throw new Error("nothing to parse"); }
try { parse(""); } catch (error) { report(error); }
