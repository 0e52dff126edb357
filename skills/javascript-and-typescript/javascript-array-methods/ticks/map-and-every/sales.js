names.map((name) => name.trim());
sales.every((a, b) => a.sum - b.sum);
