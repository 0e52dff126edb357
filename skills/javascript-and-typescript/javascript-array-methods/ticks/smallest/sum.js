const sum = prices.map(Number).filter(Boolean).reduce((a, b) => a + b);
