export const useColorScheme = () => "light";
