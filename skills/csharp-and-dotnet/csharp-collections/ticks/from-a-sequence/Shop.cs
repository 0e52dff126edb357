var byName = loaves.ToDictionary(loaf => loaf.Name); // ticks
var kinds = loaves.Select(loaf => loaf.Kind).ToHashSet(); // ticks
var byKind = loaves.ToLookup(loaf => loaf.Kind); // ticks
