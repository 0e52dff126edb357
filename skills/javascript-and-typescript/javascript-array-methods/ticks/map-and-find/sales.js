names.map((name) => name.trim());
sales.find((a, b) => a.sum - b.sum);
