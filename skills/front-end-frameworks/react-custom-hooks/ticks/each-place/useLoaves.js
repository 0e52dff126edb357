import { useQuery } from "@tanstack/react-query";
export const useLoaves = () => useQuery({ queryKey: ["loaves"], queryFn: () => [] });
