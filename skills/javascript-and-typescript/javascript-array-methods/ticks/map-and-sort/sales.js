names.map((name) => name.trim());
sales.sort((a, b) => a.sum - b.sum);
