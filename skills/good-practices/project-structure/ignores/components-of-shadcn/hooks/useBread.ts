export const useBread = () => 1;
