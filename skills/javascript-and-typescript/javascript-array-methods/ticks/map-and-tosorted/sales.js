names.map((name) => name.trim());
sales.toSorted((a, b) => a.sum - b.sum);
