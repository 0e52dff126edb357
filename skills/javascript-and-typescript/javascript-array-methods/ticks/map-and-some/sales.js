names.map((name) => name.trim());
sales.some((a, b) => a.sum - b.sum);
