names.map((name) => name.trim());
sales.reduce((a, b) => a.sum - b.sum);
