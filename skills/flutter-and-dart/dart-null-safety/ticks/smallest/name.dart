String name(Order? order) => order?.customer ?? 'nobody';
