const merge = () => add({ ...options });
