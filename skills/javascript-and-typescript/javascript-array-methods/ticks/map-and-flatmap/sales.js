names.map((name) => name.trim());
sales.flatMap((a, b) => a.sum - b.sum);
