export const useAppearance = () => 1;
