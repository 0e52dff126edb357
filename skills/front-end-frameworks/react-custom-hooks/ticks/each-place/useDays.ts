import { useQuery } from "@tanstack/react-query";
export const useDays = () => useQuery({ queryKey: ["days"], queryFn: () => [] });
