import { useQuery } from "@tanstack/react-query";
export const useHours = () => useQuery({ queryKey: ["hours"], queryFn: () => [] });
