var isCode = Regex.IsMatch(text, "^[A-Z]{3}$"); // ticks
var first = Regex.Match(text, "[A-Z]+"); // ticks
var all = Regex.Matches(text, "[A-Z]+"); // ticks
var clean = Regex.Replace(text, " +", " "); // ticks
var parts = Regex.Split(text, "[,;]"); // ticks
var digits = new Regex("[0-9]+"); // ticks
