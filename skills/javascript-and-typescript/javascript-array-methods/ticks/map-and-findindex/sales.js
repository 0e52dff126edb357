names.map((name) => name.trim());
sales.findIndex((a, b) => a.sum - b.sum);
